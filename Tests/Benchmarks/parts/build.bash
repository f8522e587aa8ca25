# The programs: the stub in release, statically linked; the peer; the load generator.

require_packages() {
    local missing=()
    command -v cc >/dev/null || missing+=("cc (Debian: gcc)")
    command -v curl >/dev/null || missing+=("curl (Debian: curl)")
    ! is_measured nginx || command -v nginx >/dev/null || missing+=("nginx (Debian: nginx-light)")
    ! is_measured go || command -v go >/dev/null || missing+=("go (Debian: golang-go)")
    ! is_measured stub || [[ -n $stub ]] || command -v swift >/dev/null || missing+=("swift (https://swift.org/install)")
    ((${#missing[@]} == 0)) && return
    explain "missing: $(printf '%s; ' "${missing[@]}")"
    exit 1
}

build() {
    explain "building"
    cc -std=gnu11 -D_GNU_SOURCE -O2 -Wall -Wextra -o "$work/load" "$here"/load/*.c
    ! is_measured go || build_peer
    ! is_measured stub || [[ -n $stub ]] || build_stub
}

build_peer() {
    # The peer needs the standard library only; nothing may be downloaded for it.
    (cd "$here/peer" && GOPROXY=off GOTOOLCHAIN=local GOFLAGS=-mod=mod go build -o "$work/peer" .)
}

build_stub() {
    local options=(-c release --product appointment-stub -Xswiftc -static-executable
        --package-path "$here/../.." --scratch-path "$here/../../.build-static")
    swift build "${options[@]}" >"$work/build.log" 2>&1 || { cat "$work/build.log" >&2 && exit 1; }
    stub=$(swift build "${options[@]}" --show-bin-path)/appointment-stub
}
