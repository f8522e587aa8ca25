import Exchanging
import Provider

/// The page of a stub without an admin API: what is served, and where.
struct StartPage {
    /// The stub's or sandbox's own, without a slash at the end.
    let url: String
    let mounts: MountTable
    let version: String
}

extension StartPage {
    /// - Parameter nonce: what lets the page's own style through the policy that it is sent with.
    func text(nonce: String) -> String {
        let url = XMLText.escaped(url)
        return """
            <!doctype html>
            <html lang="en-GB">
            <head>
            <meta charset="utf-8">
            <title>appointment-stub</title>
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <style nonce="\(nonce)">
            :root { color-scheme: light dark; --ink: #1c2326; --soft: #555f64; --line: #e2dfd8; --paper: #f8f7f4; }
            @media (prefers-color-scheme: dark) {
              :root { --ink: #e4e8e7; --soft: #a0abaf; --line: #2b3336; --paper: #131719; }
            }
            body { font: 1rem/1.5 system-ui, sans-serif; color: var(--ink); background: var(--paper);
              max-width: 44rem; margin: 8vh auto; padding: 0 1.5rem; }
            h1 { font-size: 1.728rem; }
            p, small { color: var(--soft); }
            ul { list-style: none; padding: 0; }
            li { border-top: 1px solid var(--line); padding: .9rem 0; }
            code, small { display: block; overflow-wrap: anywhere; }
            </style>
            </head>
            <body>
            <main>
            <h1>appointment-stub</h1>
            <p>Version \(XMLText.escaped(version)). It was started without its admin API, so there is nothing to steer here.
            It serves:</p>
            <ul>
            \(mounts.mounts.map { item($0, url) }.joined(separator: "\n"))
            </ul>
            <p><a href="\(url)/livez">Whether it lives</a>, <a href="\(url)/readyz">whether it is ready</a>.</p>
            </main>
            </body>
            </html>

            """
    }

    private func item(_ mount: Mount, _ url: String) -> String {
        let path = mount.path.description == "/" ? "" : mount.path.description
        let name = XMLText.escaped("\(url)\(path)")
        // What stands for any organisation's code has to be filled in before there is something to look at.
        let isOpen = mount.path.segments.contains(.organisationCode)
        let link = isOpen ? "<code>\(name)</code>" : "<a href=\"\(name)/metadata\"><code>\(name)</code></a>"
        return "<li>\(link)<small>\(XMLText.escaped(mount.dialect.title))</small></li>"
    }
}
