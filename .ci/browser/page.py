"""The page in Debian's Chromium, headless."""
import pathlib
import time

from selenium import webdriver
from selenium.common.exceptions import StaleElementReferenceException, WebDriverException
from selenium.webdriver.chrome.options import Options
from selenium.webdriver.chrome.service import Service
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys

AXE = """
const done = arguments[arguments.length - 1]
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
axe.run(document, { runOnly: tags, resultTypes: ['violations'] }).then(
  found => done(found.violations.map(one => one.id + ': ' + one.nodes.map(node => node.target.join(' ') + ' ' + (node.any[0]?.message ?? '')).slice(0, 3).join(' | '))),
  error => done([String(error)]))
"""


class Page:
    def __init__(self, screenshots, axe=None):
        options = Options()
        # As root, and where a container has little shared memory.
        for argument in ("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
                         "--disable-background-networking", "--no-first-run"):
            options.add_argument(argument)
        options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
        self.driver = webdriver.Chrome(options=options, service=Service("/usr/bin/chromedriver"))
        self.driver.set_script_timeout(30)
        self.screenshots = pathlib.Path(screenshots)
        self.axe = pathlib.Path(axe).read_text(encoding="utf-8") if axe else None
        self.size(1366, 850)

    def close(self):
        self.driver.quit()

    def size(self, width, height, dark=False, still=False):
        self.driver.execute_cdp_cmd(
            "Emulation.setDeviceMetricsOverride",
            {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": False},
        )
        features = [("prefers-color-scheme", "dark" if dark else "light"),
                    ("prefers-reduced-motion", "reduce" if still else "no-preference")]
        self.driver.execute_cdp_cmd(
            "Emulation.setEmulatedMedia", {"features": [{"name": name, "value": value} for name, value in features]}
        )

    def open(self, url):
        self.driver.get("about:blank")
        self.driver.get(url)

    def run(self, script, *arguments):
        return self.driver.execute_script(script, *arguments)

    def text(self, selector="body"):
        return self.run("return document.querySelector(arguments[0])?.innerText ?? ''", selector)

    def wait(self, what, told, seconds=15):
        """Waits until a function is true; returns how long it took."""
        begin = time.monotonic()
        while True:
            try:
                if found := what():
                    self.found = found
                    return time.monotonic() - begin
            except (StaleElementReferenceException, WebDriverException):
                pass
            if time.monotonic() - begin > seconds:
                raise AssertionError(f"{told}; the page says: {self.text()[-1200:]}")
            time.sleep(0.02)

    def sees(self, text, selector="body", seconds=15):
        return self.wait(lambda: text in self.text(selector), f"expected {text!r} in {selector}", seconds)

    def find(self, selector):
        self.wait(lambda: self.driver.find_elements(By.CSS_SELECTOR, selector), f"expected an element {selector}")
        return self.found[0]

    def press(self, name, within="body"):
        """Presses a button or follows a link by its accessible name."""
        script = """
            const wanted = arguments[0]
            return [...document.querySelectorAll(arguments[1] + ' button, ' + arguments[1] + ' a')].filter(one => one.checkVisibility()
              && ((one.getAttribute('aria-label') ?? one.innerText).trim().replaceAll(/\\s+/g, ' ').startsWith(wanted)))[0]"""
        self.wait(lambda: self.run(script, name, within), f"expected a button or link {name!r}")
        self.found.click()

    def keys(self, *keys):
        for key in keys:
            self.driver.switch_to.active_element.send_keys(key)

    def tab(self, back=False):
        actions = webdriver.ActionChains(self.driver)
        if back:
            actions.key_down(Keys.SHIFT).send_keys(Keys.TAB).key_up(Keys.SHIFT)
        else:
            actions.send_keys(Keys.TAB)
        actions.perform()

    def screenshot(self, name):
        self.driver.save_screenshot(str(self.screenshots / f"{name}.png"))

    def complaints(self):
        """What the browser has to complain of since the last question: errors, and breaches of the page's policy."""
        expected = ("favicon",)
        return [entry["message"] for entry in self.driver.get_log("browser")
                if entry["level"] in ("SEVERE", "WARNING") and not any(word in entry["message"] for word in expected)]

    def faults_of_access(self):
        """Violations of WCAG 2.2 AA and of good practice that axe-core finds."""
        if not self.axe:
            return []
        if not self.run("return typeof axe === 'object'"):
            self.driver.execute_script(self.axe)
        return self.driver.execute_async_script(AXE)
