# What is measured, how often and how long.

stub=
servers=(stub nginx go)
quick=no
rounds=5
seconds=3
warmup=0.2
starts=20
# Starts on full data and 10,000 connections take seconds each, and vary little.
long_rounds=3
appointments=100000
idle_connections=10000
history_versions=1000
connection_counts=(1 32 256)
practice_connection_counts=(1 32)

read_options() {
    while (($# > 0)); do
        case $1 in
        --quick) use_quick_settings ;;
        --stub) stub=$(realpath -- "${2:?--stub needs a path}") && shift ;;
        --servers) IFS=, read -ra servers <<<"${2:?--servers needs a list}" && shift ;;
        *) explain "unknown option $1" && exit 2 ;;
        esac
        shift
    done
    # Every server inherits the same limit.
    ulimit -n "$(ulimit -Hn)"
    local most=$(($(ulimit -n) - 200))
    ((idle_connections <= most)) || idle_connections=$most
}

use_quick_settings() {
    quick=yes
    rounds=1
    seconds=0.5
    starts=5
    long_rounds=1
    appointments=20000
    history_versions=100
}

is_measured() {
    [[ " ${servers[*]} " == *" $1 "* ]]
}

explain() {
    printf 'Tests/Benchmarks/run: %s\n' "$1" >&2
}
