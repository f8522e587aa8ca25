# The servers: each a child of this script, known by its name in `servers`.

declare -A process port

# Sets `words` to the command that starts a server on a port with seed data: `built-in`, `loaded` or `practice`.
server_command() {
    case $1 in
    stub)
        words=("$stub" serve --port "$2" --clock seed --log off)
        [[ $3 == built-in ]] || words+=(--seed-data "$work/$3")
        ;;
    go) words=("$work/peer" serve --port "$2" --seed-data "$work/$3") ;;
    nginx)
        configure_nginx "$2"
        words=(nginx -e stderr -p "$work" -c "$work/nginx.conf")
        ;;
    esac
}

# The fastest that was found for one small file: kept open, read rather than sent with sendfile, a worker per core.
# Cache-Control makes the head as long as the others'.
configure_nginx() {
    cat >"$work/nginx.conf" <<END
daemon off;
$( ((EUID != 0)) || echo "user root;")
pid $work/nginx.pid;
error_log stderr crit;
worker_processes auto;
worker_rlimit_nofile $(ulimit -n);
events { worker_connections $((idle_connections + 500)); multi_accept on; }
http {
    access_log off;
    sendfile off;
    open_file_cache max=100 inactive=1h;
    open_file_cache_valid 1h;
    keepalive_requests 1000000000;
    default_type "application/fhir+json; charset=utf-8";
    add_header Cache-Control no-store;
    client_body_temp_path $work/nginx-body;
    proxy_temp_path $work/nginx-proxy;
    fastcgi_temp_path $work/nginx-fastcgi;
    uwsgi_temp_path $work/nginx-uwsgi;
    scgi_temp_path $work/nginx-scgi;
    server { listen 127.0.0.1:$1 backlog=4096; root $work/static; }
}
END
}

# Starts a server and returns when it answers.
start_server() {
    local words
    port[$1]=$("$work/load" port)
    server_command "$1" "${port[$1]}" "$2"
    # Of an earlier start: the new process may be slower to empty it than this one to read it.
    rm -f "$work/$1.ready"
    "${words[@]}" >"$work/$1.ready" &
    process[$1]=$!
    local attempt
    for ((attempt = 0; attempt < 6000; attempt++)); do
        ! is_ready "$1" || return 0
        kill -0 "${process[$1]}" 2>/dev/null || break
        sleep 0.01
    done
    explain "$1 did not get ready"
    exit 1
}

# By the line that stub and peer print; nginx says nothing, so it is asked.
is_ready() {
    if [[ $1 == nginx ]]; then
        curl --silent --fail --output /dev/null "http://127.0.0.1:${port[$1]}/Appointment/$first_id"
    else
        grep -qs '^listening on http://' "$work/$1.ready"
    fi
}

stop_server() {
    kill "${process[$1]}" 2>/dev/null || true
    wait "${process[$1]}" 2>/dev/null || true
    unset "process[$1]"
}

reset_server() {
    curl --silent --show-error --fail --request POST "http://127.0.0.1:${port[$1]}/__admin/reset"
}

# The process of a server and those it started: nginx has one for each worker.
processes_of() {
    local pid=${process[$1]}
    echo "$pid" "$(cat "/proc/$pid/task/$pid/children" 2>/dev/null || true)"
}

# Bytes resident in a server of one process.
resident_bytes() {
    awk '/^VmRSS:/ { print $2 * 1024 }' "/proc/${process[$1]}/status"
}

content_of() {
    curl --silent --show-error --fail "http://127.0.0.1:${port[$1]}/Appointment/$2"
}

stop_servers() {
    local server
    for server in "${!process[@]}"; do stop_server "$server"; done
}

clean_up() {
    stop_servers
    rm -rf "$work"
}
