# What the machine has: JDK 25, Maven, Node, free ports, a digest.

# Where JDKs usually live; YINFENG_JDK_PLACES (a list parted by colons) replaces the list.
jdk_places() {
    if [ -n "${YINFENG_JDK_PLACES:-}" ]; then
        printf '%s\n' "$YINFENG_JDK_PLACES" | tr ':' '\n'
        return
    fi
    local java_on_path
    if java_on_path=$(command -v java); then
        printf '%s\n' "$(cd "$(dirname "$java_on_path")/.." && pwd -P)"
    fi
    printf '%s\n' /usr/lib/jvm/* /usr/java/* /usr/local/java/* /opt/java/* /opt/*jdk* \
        "$HOME"/.jdks/* "$HOME"/.sdkman/candidates/java/* \
        /Library/Java/JavaVirtualMachines/*/Contents/Home "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home \
        /opt/homebrew/opt/openjdk@25/libexec/openjdk.jdk/Contents/Home \
        /usr/local/opt/openjdk@25/libexec/openjdk.jdk/Contents/Home
}

is_jdk_25() {
    [ -x "$1/bin/javac" ] && grep -q '^JAVA_VERSION="25' "$1/release" 2>/dev/null
}

need_jdk() {
    local place
    while IFS= read -r place; do
        if is_jdk_25 "$place"; then
            export JAVA_HOME=$place
            return
        fi
    done <<PLACES
${JAVA_HOME:-}
$(jdk_places)
PLACES
    refuse "缺少 JDK 25：Debian 13 用 apt-get install openjdk-25-jdk，macOS 用 brew install openjdk@25，或把 JAVA_HOME 指向已有的 JDK 25" \
        "JDK 25 is missing: apt-get install openjdk-25-jdk (Debian 13), brew install openjdk@25 (macOS), or point JAVA_HOME to one" 3
}

need_maven() {
    command -v mvn >/dev/null || refuse "缺少 Maven：Debian 用 apt-get install maven，macOS 用 brew install maven" \
        "Maven is missing: apt-get install maven (Debian), brew install maven (macOS)" 3
}

need_node() {
    local found major minor
    found=$(node --version 2>/dev/null || true)
    major=${found#v} minor=${found#v*.}
    major=${major%%.*} minor=${minor%%.*}
    case "$major$minor" in
        '' | *[!0-9]*) found='' ;;
        *) { [ "$major" -gt 20 ] || { [ "$major" -eq 20 ] && [ "$minor" -ge 19 ]; }; } && return ;;
    esac
    refuse "需要 Node 20.19 或更高（现有：${found:-无}）：Debian 用 apt-get install nodejs npm，macOS 用 brew install node" \
        "Node 20.19 or later is needed (found: ${found:-none}): apt-get install nodejs npm (Debian), brew install node (macOS)" 3
}

need_build_tools() {
    need_jdk
    need_maven
    need_node
}

# port_answers PORT: somebody listens there
port_answers() {
    (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null
}

free_port() {
    local port
    while :; do
        port=$((20000 + RANDOM % 12000))
        port_answers "$port" || break
    done
    printf '%s\n' "$port"
}

# get PORT PATH: the status code of a GET, 000 where nobody answers
get() {
    local status=000
    { exec 3<>"/dev/tcp/127.0.0.1/$1"; } 2>/dev/null || { printf '000\n'; return; }
    printf 'GET %s HTTP/1.0\r\nHost: 127.0.0.1:%s\r\nAccept: text/html,application/json\r\n\r\n' "$2" "$1" >&3 2>/dev/null || true
    IFS=' ' read -r -t 10 _ status _ <&3 || status=000
    cat <&3 >/dev/null 2>&1 || true
    exec 3<&- 3>&-
    printf '%s\n' "${status:-000}"
}

# command_of PID: its command line, empty where there is no such process
command_of() {
    [ -n "$1" ] || return 0
    if [ -r "/proc/$1/cmdline" ]; then tr '\0' ' ' <"/proc/$1/cmdline"; else ps -p "$1" -o command= 2>/dev/null || true; fi
}

# digest: of what comes in
digest() {
    if command -v sha256sum >/dev/null; then sha256sum; else shasum -a 256; fi | cut -c1-16
}

# digests: one per file named on standard input, by lines
digests() {
    if command -v sha256sum >/dev/null; then tr '\n' '\0' | xargs -0 sha256sum; else tr '\n' '\0' | xargs -0 shasum -a 256; fi
}
