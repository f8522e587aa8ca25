"""What a person can do with the page, step by step; each function is a check, in this order."""
import json
import re
import subprocess
import time

from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.support.ui import Select

VIEWS = {
    "start": "#/start", "systmone": "#/start/1", "resource": "#/resource/0/Appointment/aebebd1000000001",
    "exchanges": "#/exchanges", "exchange": "#/exchanges/1", "report": "#/report", "steer": "#/steer",
    "stage": "#/stage/core.if-match.current",
}
# What each view says once it is there.
READY = {
    "start": "curl -i", "systmone": "curl -i", "resource": "resourceType", "exchanges": "Read", "exchange": "Request",
    "report": "Coverage", "steer": "There is none.", "stage": "as documented",
}


def show(page, stub, name):
    page.open(f"{stub.url}/{VIEWS[name]}")
    page.sees(READY[name])


def prepare(stub):
    """So that every view has something to show."""
    stub.admin("POST", "reset")
    stub.stale_cancel()
    stub.ask("GET", "/Appointment/aebebd1000000001")
    stub.ask("GET", "/registry/STU3/Appointment/nobody")


def no_complaints(page):
    complaints = page.complaints()
    assert not complaints, complaints


def first_look(page, stub):
    """The first link of the README shows the page, and nothing of it comes from elsewhere."""
    page.open(stub.url)
    page.sees("What is served here")
    page.sees("Appointments held now")
    assert len(page.driver.find_elements(By.CSS_SELECTOR, ".mounts a")) == 6
    page.sees("aebebd1000000001")
    page.sees(f"{stub.url}/Appointment/")
    loaded = page.run("return performance.getEntriesByType('resource').map(one => one.name)")
    assert len(loaded) > 10 and all(name.startswith(stub.url + "/__admin/") for name in loaded), loaded
    page.open(f"{stub.url}/__admin/")
    page.sees("What is served here")
    status, text = stub.ask("GET", "/", Accept="application/fhir+json")
    assert status == 404 and "OperationOutcome" in text, "other clients get what they got"
    stub.admin("POST", "reset")


def a_refused_cancel(page, stub):
    """A refused update appears while the page is looked at, with its reason; opened, it shows the rule and both messages."""
    page.open(f"{stub.url}/#/exchanges")
    page.sees("Nothing yet")
    status, _ = stub.ask("GET", "/Appointment/aebebd1000000001")
    assert status == 200
    page.sees("Read", ".exchange-list")
    status, _ = stub.stale_cancel()
    assert status == 409
    seconds = page.sees('If-Match: expected W/"1", found W/"99"', ".exchange-list", 5)
    print(f"  appeared after {seconds * 1000:.0f} ms")
    assert seconds < 1, "it should appear within a second"
    page.press("409")
    for text in ("An update must be based on the current version.", "core.if-match.current", "Against what is stored now",
                 "Appointment.status", '"booked"', '"cancelled"', "OperationOutcome"):
        page.sees(text, ".one")
    page.press("What would the other systems answer?")
    for name in ("systmone", "gpconnect", "registry", "bars", "healthcloud"):
        page.sees(name, ".others")
    no_complaints(page)


def narrowing_down(page, stub):
    """The list can be narrowed down, stopped, and cleared."""
    page.open(f"{stub.url}/#/exchanges")
    page.sees("2 exchanges", ".total")
    page.find("input[type=search]").send_keys("stale nothing")
    page.sees("None of them matches")
    page.find("input[type=search]").clear()
    page.find("input[type=search]").send_keys("409")
    page.sees("1 of 2 exchanges", ".total")
    page.find("input[type=search]").send_keys(Keys.BACKSPACE * 3)
    page.press("Pause")
    stub.ask("GET", "/Appointment/nobody")
    page.sees("1 new while paused", ".total")
    page.press("Go on")
    page.sees("3 exchanges", ".total")
    page.press("Clear")
    page.press("Forget them", "dialog")
    page.sees("Nothing yet")
    assert stub.admin("GET", "requests")["requests"] == []


def many_exchanges(page, stub):
    """Thousands of exchanges stay usable: few are on the page, all can be searched."""
    page.open(f"{stub.url}/#/exchanges")
    page.sees("Nothing yet")
    command = ["curl", "--silent", "--output", "/dev/null", f"{stub.url}/Appointment/many-[1-2500]"]
    subprocess.run(command, check=True)
    page.sees("1,000 exchanges; 1,500 older ones forgotten", ".total", 30)
    assert len(page.driver.find_elements(By.CSS_SELECTOR, ".exchange-list a")) == 200
    page.find("input[type=search]").send_keys("many-1777")
    page.sees("1 of 1,000 exchanges", ".total")
    stub.admin("POST", "reset")
    page.sees("0 exchanges", ".total")


def resources(page, stub):
    """An appointment in JSON and XML, what changed between its versions, who asked for it."""
    tree = stub.admin("GET", "resources/core/Appointment/aebebd1000000002")
    stub.ask("PUT", "/Appointment/aebebd1000000002", {**tree, "status": "cancelled"}, If_Match='W/"1"',
             Content_Type="application/fhir+json")
    page.open(f"{stub.url}/#/start")
    page.press("aebebd1000000002", ".list")
    page.sees("resourceType", ".code")
    page.press("XML", ".part")
    page.sees('<status value="cancelled"/>', ".code")
    page.press("Versions")
    for text in ("Version 2", "updated", "Appointment.status", '"booked"', '"cancelled"', "Version 1", "loaded"):
        page.sees(text, ".versions")
    page.press("Exchanges", ".choice")
    page.sees("Cancelled", ".exchange-list")
    page.press("Set stub time just past it")
    page.sees(page.run("return document.querySelector('.lead time').textContent"), ".state")
    assert stub.admin("GET", "clock")["now"] > tree["start"][:10]
    stub.admin("POST", "reset")


def commands(page, stub):
    """Every command that the page offers succeeds as it is copied, in every system."""
    dialects = stub.admin("GET", "dialects")["dialects"]
    count = 0
    for dialect in dialects:
        for name in dict.fromkeys(one["name"] for one in dialect["interactions"]):
            # One takes away what another is about.
            stub.admin("POST", "reset")
            example = stub.admin("GET", f"example/{dialect['name']}/{name}")
            answer = subprocess.run(["bash", "-c", example["curl"].replace("curl -i", "curl -is", 1)],
                                    capture_output=True, text=True, check=True).stdout
            assert re.match(r"HTTP/1.1 2\d\d ", answer), f"{example['curl']}\n{answer}"
            count += 1
    print(f"  {count} commands")
    stub.admin("POST", "reset")
    page.open(f"{stub.url}/#/start/1")
    page.press("cancel", ".ready")
    page.sees("-X PUT", ".ready")
    page.press("Send it from here", ".ready")
    page.sees("Answered with 200.", ".toasts")
    page.press("See the exchange", ".toasts")
    page.sees("Cancelled", ".exchange-list")
    stub.admin("POST", "reset")


def trouble(page, stub):
    """A fault is made on the page, strikes, is counted, and is taken away."""
    page.open(f"{stub.url}/#/steer")
    page.sees("No faults")
    Select(page.find("select")).select_by_visible_text("503, three times")
    page.press("Make this trouble")
    page.sees("struck 0 of 3", ".active")
    assert stub.ask("GET", "/Appointment/aebebd1000000001")[0] == 503
    page.sees("struck 1 of 3", ".active")
    page.press("Take away fault-1")
    page.sees("No faults")
    assert stub.ask("GET", "/Appointment/aebebd1000000001")[0] == 200


def stub_time(page, stub):
    """Stub time is moved, stands, runs, and goes back."""
    page.open(f"{stub.url}/#/steer")
    before = stub.admin("GET", "clock")["now"]
    page.press("Tomorrow 09:00")
    page.wait(lambda: stub.admin("GET", "clock")["now"] > before, "stub time should be later")
    assert "T09:00:0" in stub.admin("GET", "clock")["now"]
    page.press("Stand")
    page.sees("stands", ".big-time")
    page.press("Run")
    page.sees("runs", ".big-time")
    page.press("Just past it")
    page.press("As at the start")
    page.wait(lambda: stub.admin("GET", "clock")["now"][:13] == before[:13], "stub time should be as at the start")


def fresh_start(page, stub):
    """A reset asks first; the keyboard is enough for it."""
    stub.ask("DELETE", "/__admin/resources/core/Appointment/aebebd1000000001")
    page.open(f"{stub.url}/#/steer")
    page.press("Reset")
    page.find("dialog")
    page.keys(Keys.ESCAPE)
    page.wait(lambda: not page.driver.find_elements(By.CSS_SELECTOR, "dialog"), "Escape should close the question")
    assert stub.ask("GET", "/Appointment/aebebd1000000001")[0] == 404
    page.press("Reset")
    page.find("dialog")
    page.tab()
    page.keys(Keys.ENTER)
    page.sees("All is as it was at the start.", ".toasts")
    assert stub.ask("GET", "/Appointment/aebebd1000000001")[0] == 200


def sandboxes(page, stub):
    """A sandbox is made, entered, has exchanges of its own, is left and deleted."""
    page.open(f"{stub.url}/#/steer")
    page.find("input[pattern]").send_keys("blue")
    page.press("Make it")
    page.press("Enter blue")
    page.sees("blue", ".state")
    page.open(f"{stub.url}/__sandbox/blue#/exchanges")
    page.sees("Nothing yet")
    stub.ask("GET", "/Appointment/aebebd1000000001")
    stub.ask("GET", "/__sandbox/blue/Appointment/aebebd1000000002")
    page.sees("aebebd1000000002", ".exchange-list")
    page.sees("1 exchange", ".total")
    page.press("Sandbox blue", ".state")
    page.sees("What is served here")
    assert page.driver.current_url.startswith(f"{stub.url}/") and "__sandbox" not in page.driver.current_url
    page.open(f"{stub.url}/#/steer")
    page.press("Delete the sandbox blue")
    page.press("Delete", "dialog")
    page.sees("There is none.")


def stage(page, stub):
    """Scenes are played one by one with the arrow keys alone."""
    scenes = stub.admin("GET", "scenes")["scenes"]
    page.open(f"{stub.url}/#/stage")
    for scene in scenes[:4]:
        page.sees(scene["sentence"], ".scene h2")
        page.sees("as documented", ".scene")
        assert "not as documented" not in page.text(".scene")
        page.keys(Keys.ARROW_RIGHT)
    page.keys(Keys.ARROW_DOWN)
    second = next(scene for scene in scenes if scene["dialect"] != scenes[0]["dialect"])
    page.sees(second["sentence"], ".scene h2")
    page.keys(Keys.ARROW_UP)
    page.sees(scenes[0]["sentence"], ".scene h2")
    rule = next(scene for scene in scenes if scene["expected"].get("rule") == "core.if-match.current")
    page.open(f"{stub.url}/#/stage/{rule['id']}")
    page.sees("An update must be based on the current version.", ".rule.large")
    page.sees("Without the breach: 200 OK", ".scene")


def report(page, stub):
    """The judge's findings lead to the exchanges that they rest on, and can be taken away as files."""
    stub.admin("POST", "reset")
    stub.stale_cancel()
    page.open(f"{stub.url}/#/report")
    page.sees("Broken", ".verdict")
    page.press("Exchange 1", ".findings")
    page.sees("If-Match", ".one")
    for form, sign in (("text", "BROKEN"), ("markdown", "#"), ("html", "<h1>"), ("junit", "<testsuite"), ("json", "{")):
        status, text = stub.ask("GET", f"/__admin/report?format={form}")
        assert status == 200 and sign in text, f"{form}: {status} {text[:200]}"
    page.open(f"{stub.url}/#/report")
    for name in ("Text", "Markdown", "JUnit", "JSON"):
        page.press(name, ".head")
    no_complaints(page)


MARKUP = [
    "<script>window.struck=1</script>", "<img src=x onerror=window.struck=1>", "\"><svg onload=window.struck=1>",
    "'><iframe srcdoc='<script>parent.struck=1</script>'>", "javascript:window.struck=1", "{{7*7}}${7*7}",
    "</title><script>window.struck=1</script>", "<a href=javascript:window.struck=1>x</a>", "\u202egnp.exe\u0000\u200b",
    "]]><script>window.struck=1</script>", "&lt;script&gt;window.struck=1&lt;/script&gt;",
]


def hostile_texts(page, stub):
    """Markup and script in everything that comes from outside stay text, everywhere on the page."""
    from urllib.parse import quote
    stub.admin("POST", "reset")
    tree = stub.admin("GET", "resources/core/Appointment/aebebd1000000001")
    for number, text in enumerate(MARKUP):
        hostile = {**tree, "id": f"hostile-{number}", "description": text.replace("\u0000", " "), "comment": text.replace("\u0000", " ")}
        stub.admin("PUT", f"resources/core/Appointment/hostile-{number}", hostile)
        hostile["description"] += " again"
        stub.admin("PUT", f"resources/core/Appointment/hostile-{number}", hostile)
        value = quote(text, safe="<>\"'=/;:() ${}*&[]!").strip()
        stub.ask("GET", "/Appointment/" + quote(text, safe="<>\"'=;:(){}$*&![]") + "?x=" + quote(text, safe=""),
                 X_Hostile=value, Accept=value)
        stub.ask("PUT", f"/Appointment/hostile-{number}", text.encode(), If_Match=value, Content_Type="application/fhir+json")
        stub.ask("PUT", f"/Appointment/hostile-{number}", {**hostile, "status": text, "description": text + "!"},
                 If_Match='W/"2"', Content_Type="application/fhir+json")
        stub.ask("GET", "/__sandbox/" + quote(text, safe="") + "/", Accept="text/html")
        stub.ask("POST", "/__admin/faults", {"kind": "delay", "milliseconds": 0, "match": {"resource": f"Appointment/{text}"}})
    last = stub.admin("GET", "requests?summary=true")["last"]
    views = ["#/start", "#/exchanges", "#/report", "#/steer", "#/stage", "#/" + quote(MARKUP[0]),
             "#/resource/0/" + quote(MARKUP[0], safe="") + "/" + quote(MARKUP[1], safe=""),
             "#/stage/" + quote(MARKUP[1], safe="")]
    views += [f"#/exchanges/{number}" for number in range(1, last + 1)]
    views += [f"#/resource/0/Appointment/hostile-{number}" for number in range(len(MARKUP))]
    page.open(stub.url)
    for view in views:
        page.run("location.hash = arguments[0]", view)
        page.wait(lambda: page.run("return document.querySelector('.view h1, .one h2, .alone h1') !== null"), view)
        if "/resource/0/Appointment" in view:
            page.sees("resourceType")
            page.press("Versions")
            page.sees("Appointment.description", ".versions")
        if "/exchanges/" in view:
            page.wait(lambda: page.run("return document.querySelector('.one .messages') !== null"), view)
    strange = page.run("""return [...document.querySelectorAll('script, iframe, object, embed, img, style, base, [src], [style]')]
        .map(one => one.outerHTML).filter(text => !text.includes('console/main.js') && !text.startsWith('<base href="./"'))""")
    assert not strange, strange
    assert page.run("return window.struck") is None, "a text from outside ran"
    links = page.run("return [...document.links].map(one => one.href).filter(href => !href.startsWith('http'))")
    assert not links, links
    policy = [one for one in page.complaints() if "Content Security Policy" in one or "TrustedHTML" in one]
    assert not policy, policy
    stub.admin("POST", "reset")


FOCUS = """
const one = document.activeElement
if (!one || one === document.body) return null
one.dataset.walked ??= String(Math.random())
const style = getComputedStyle(one)
const label = one.labels?.[0]?.innerText ?? ''
const box = one.getBoundingClientRect()
return {
  key: one.dataset.walked, tag: one.tagName, inDialog: Boolean(one.closest('dialog')),
  name: (one.getAttribute('aria-label') || document.getElementById(one.getAttribute('aria-labelledby'))?.innerText || label || one.innerText || one.title || '').trim(),
  outlined: style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2,
  seen: box.width > 0 && box.bottom > 0 && box.top < innerHeight,
}
"""


def keyboard_walk(page, stub):
    """The tabulator reaches every control of every view, each shows that it has the focus, each has a name, none is a trap."""
    prepare(stub)
    steps = 0
    for name in VIEWS:
        show(page, stub, name)
        time.sleep(0.3)
        # Groups in which arrows move are one stop each.
        wanted = page.run("""return [...document.querySelectorAll('a[href], button, input, select, summary, [tabindex="0"]')]
            .filter(one => one.tabIndex >= 0 && !one.disabled && one.checkVisibility({ contentVisibilityAuto: false })).length""")
        page.run("document.activeElement?.blur?.(); getSelection().removeAllRanges()")
        walked, last = {}, None
        for _ in range(wanted + 20):
            page.tab()
            stop = page.run(FOCUS)
            # A field for a date has stops within itself.
            if stop is None or (stop["key"] in walked and stop["key"] != last):
                break
            last = stop["key"]
            walked[stop["key"]] = stop
            assert stop["name"], f"{name}: a {stop['tag']} without a name has the focus"
            assert stop["outlined"], f"{name}: {stop['name']!r} does not show that it has the focus"
            assert stop["seen"], f"{name}: {stop['name']!r} has the focus out of sight"
        # Scrolling boxes of the browser's own may add stops; none may be missing.
        assert len(walked) >= wanted, f"{name}: {len(walked)} of {wanted} controls were reached"
        steps += len(walked)
    show(page, stub, "exchanges")
    page.find(".exchange-list a").send_keys(Keys.ARROW_DOWN)
    page.keys(Keys.ENTER)
    page.sees("Request", ".one")
    page.open(stub.url)
    page.sees("curl -i")
    page.tab()
    page.keys(Keys.ENTER)
    assert page.run("return document.activeElement.id") == "content", "the skip link should lead to the content"
    print(f"  {steps} stops in {len(VIEWS)} views")


def check_width(page, name, width):
    wide = page.run("return document.documentElement.scrollWidth")
    assert wide <= width, f"{name} is {wide} px wide at {width} px"


def looks(page, stub):
    """Every view, from a small phone to a projector, by day and by night: nothing cut off, nothing that bars anyone."""
    prepare(stub)
    for name in VIEWS:
        page.size(1366, 850)
        show(page, stub, name)
        for width, height, dark in ((1366, 850, False), (1366, 850, True), (360, 780, False), (360, 780, True), (1920, 1080, True)):
            page.size(width, height, dark)
            page.screenshot(f"{name}-{width}-{'dark' if dark else 'light'}")
            check_width(page, name, width)
            if (width, dark) in ((1366, False), (1366, True), (360, True)):
                faults = page.faults_of_access()
                assert not faults, f"{name} at {width} px, {'dark' if dark else 'light'}: " + "\n".join(faults)
        # WCAG 2.2, 1.4.10: 1280 px at 400 %.
        page.size(320, 640)
        check_width(page, name, 320)
    page.size(1366, 850, still=True)
    show(page, stub, "exchanges")
    stub.ask("GET", "/Appointment/aebebd1000000001")
    assert page.run("return document.getAnimations().length") == 0, "nothing should move where motion is not wanted"
    page.size(1366, 850)
    no_complaints(page)


SHARED = [
    first_look, a_refused_cancel, narrowing_down, many_exchanges, resources, commands, trouble, stub_time, fresh_start,
    sandboxes, stage, report, hostile_texts, keyboard_walk, looks,
]


def with_token(page, stub):
    """The page asks for the admin token, keeps it in memory only, and works with it."""
    page.open(stub.url)
    page.sees("This stub asks for its admin token")
    page.find("#token").send_keys("wrong", Keys.ENTER)
    page.sees("That token was not taken.")
    page.find("#token").send_keys("secret", Keys.ENTER)
    page.sees("Appointments held now")
    kept = page.run("return [localStorage.length, sessionStorage.length, document.cookie, location.href]")
    assert kept[:3] == [0, 0, ""] and "secret" not in kept[3], kept
    page.open(stub.url)
    page.sees("This stub asks for its admin token")


def without_admin(page, stub):
    """Without an admin API there is a plain page with the mounts."""
    page.open(stub.url)
    page.sees("It was started without its admin API")
    for text in ("/registry/STU3", "/SystmOneMHS/NHSConnect/{ods}/STU3/1", "/health-cloud/R4"):
        page.sees(text)
    assert page.run("return document.scripts.length") == 0
    page.screenshot("no-admin")
    faults = page.faults_of_access()
    assert not faults, faults
    no_complaints(page)
