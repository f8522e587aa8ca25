"""Drives the page of the stub in a real browser.

    .ci/browser EXECUTABLE SCREENSHOTS [AXE]     all checks
    CHECKS=stage,looks .ci/browser …             some of them

AXE is axe-core's file axe.min.js; without it the rules that only it knows are not looked at.
"""
import os
import sys
import time

import checks
from page import Page
from stub import Stub


def main():
    executable, screenshots, *axe = sys.argv[1:]
    os.makedirs(screenshots, exist_ok=True)
    wanted = os.environ.get("CHECKS", "").split(",") if os.environ.get("CHECKS") else None
    page = Page(screenshots, *axe)
    begin = time.monotonic()
    count = 0
    try:
        runs = [([], checks.SHARED), (["--admin-token", "secret"], [checks.with_token]), (["--no-admin"], [checks.without_admin])]
        for options, functions in runs:
            functions = [one for one in functions if wanted is None or one.__name__ in wanted]
            if not functions:
                continue
            with Stub(executable, *options) as stub:
                for check in functions:
                    started = time.monotonic()
                    page.complaints()
                    try:
                        check(page, stub)
                    except BaseException:
                        page.screenshot("failed")
                        print(f"FAILED: {check.__doc__}")
                        raise
                    count += 1
                    print(f"{time.monotonic() - started:5.1f} s  {check.__doc__}", flush=True)
    finally:
        page.close()
    print(f"{count} checks passed in {time.monotonic() - begin:.0f} s")


main()
