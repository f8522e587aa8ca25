"""A stub of a check's own, and requests to it."""
import json
import subprocess
import urllib.error
import urllib.request


class Stub:
    def __init__(self, executable, *options):
        self.process = subprocess.Popen(
            [executable, "--port", "0", "--log", "off", *options], stdout=subprocess.PIPE, text=True
        )
        line = self.process.stdout.readline()
        assert line.startswith("listening on "), f"no ready line: {line!r}"
        self.url = line.split()[-1]

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.terminate()
        assert self.process.wait(10) == 0, "SIGTERM should end the stub with exit code 0"

    def ask(self, method, path, body=None, **fields):
        """Status and content of an answer; underscores in the names of fields stand for hyphens."""
        content = None if body is None else body if isinstance(body, bytes) else json.dumps(body).encode()
        request = urllib.request.Request(self.url + path, content, method=method)
        for name, value in fields.items():
            request.add_header(name.replace("_", "-"), value)
        if content is not None and "Content_Type" not in fields:
            request.add_header("Content-Type", "application/json")
        try:
            with urllib.request.urlopen(request, timeout=30) as answer:
                return answer.status, answer.read().decode()
        except urllib.error.HTTPError as error:
            return error.code, error.read().decode()

    def admin(self, method, path, body=None, **fields):
        status, text = self.ask(method, f"/__admin/{path}", body, **fields)
        assert status < 300, f"{method} {path}: {status} {text}"
        return json.loads(text) if text else None

    def stale_cancel(self, identifier="aebebd1000000001"):
        """An update that names a version which is not the current one."""
        tree = self.admin("GET", f"resources/core/Appointment/{identifier}")
        return self.ask(
            "PUT", f"/Appointment/{identifier}", {**tree, "status": "cancelled"},
            If_Match='W/"99"', Content_Type="application/fhir+json",
        )
