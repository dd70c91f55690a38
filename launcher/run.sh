# ./yinfeng run [--demo] [--port N] [--data DIR]

do_run() {
    local demo=no port=8080 data= app_pid= demo_pid= started
    while [ $# -gt 0 ]; do
        case "$1" in
            --demo) demo=yes ;;
            --port) valued run --port $#; port=$2; shift ;;
            --data) valued run --data $#; data=$2; shift ;;
            *) unknown run "$1" ;;
        esac
        shift
    done
    case "$port" in
        *[!0-9]* | '' | ??????*) refuse "端口应为数字：$port" "not a port number: $port" ;;
    esac
    [ -n "$data" ] || { if [ "$demo" = yes ]; then data=$home/data/demo; else data=$home/data/main; fi; }

    need_build_tools
    ! port_answers "$port" || refuse "端口 $port 已被占用；用 --port 换一个" "port $port is busy; choose another with --port" 4
    make_folder
    data=$(cd "$data" && pwd -P)
    refuse_second_instance
    built
    serve
}

# Closed to others; as root the database runs as nobody, who must be able to pass through.
make_folder() {
    [ -d "$data" ] || (umask 077 && mkdir -p "$data" && chmod "$([ "$(id -u)" -eq 0 ] && echo 711 || echo 700)" "$data") ||
        refuse "无法建立数据目录 $data" "cannot make the data folder $data" 4
}

# The application holds the real lock on the folder; this names the other instance before anything is built.
refuse_second_instance() {
    local other
    other=$(cat "$data/launcher.pid" 2>/dev/null || true)
    case " $(command_of "$other") " in
        *" --yinfeng.data=$data "*)
            refuse "数据目录 $data 正由另一个实例（进程 $other）使用" "the data folder $data is in use by another instance (process $other)" 4
            ;;
    esac
}

serve() {
    started=$(date +%s)
    local log=$data/yinfeng.log
    [ ! -e "$log" ] || mv -f "$log" "$log.1"
    (umask 077 && : >"$log")
    trap 'stop 130' INT
    trap 'stop 143' TERM HUP
    set -- --yinfeng.data="$data" --server.port="$port"
    [ "$demo" = no ] || set -- "$@" --yinfeng.demo=true
    start_app "$log" "$@"
    printf '%s\n' "$app_pid" >"$data/launcher.pid"
    answers "$app_pid" "$port" 180 || not_started
    say "引凤已启动（$(($(date +%s) - started)) 秒）：http://127.0.0.1:$port   Ctrl-C 停止" \
        "Yinfeng is up ($(($(date +%s) - started)) s): http://127.0.0.1:$port   Ctrl-C stops it"
    if [ "$demo" = yes ]; then build_demo; else tell_administrator; fi
    await "$app_pid" || ended $?
}

build_demo() {
    # shellcheck disable=SC2086
    "$JAVA_HOME/bin/java" -XX:+UseSerialGC -Xmx512m $utf_8 -Duser.language="$([ "$chinese" = yes ] && echo zh || echo en)" -cp "$build/tools/*" cn.yinfeng.tools.demo.DemoRegion \
        --url "http://127.0.0.1:$port" --data "$data" &
    demo_pid=$!
    await "$demo_pid" || { say "演示数据未能建成，见上文" "the demo region could not be built, see above" >&2; stop 1; }
    demo_pid=
}

tell_administrator() {
    [ ! -r "$data/administrator.once" ] || say "系统管理员的账号与一次性口令（$data/administrator.once）：$(cat "$data/administrator.once")" \
        "Login and one-time password of the system administrator ($data/administrator.once): $(cat "$data/administrator.once")"
}

# await PID: waits, and again when a signal's trap has cut the waiting short
await() {
    local code=0
    { wait "$1" || code=$?; } 2>/dev/null
    while kill -0 "$1" 2>/dev/null; do
        code=0
        { wait "$1" || code=$?; } 2>/dev/null
    done
    return "$code"
}

not_started() {
    local code=0
    if kill -0 "$app_pid" 2>/dev/null; then
        say "引凤 180 秒内没有应答，日志：$data/yinfeng.log" "Yinfeng did not answer within 180 s, log: $data/yinfeng.log" >&2
        stop 1
    fi
    wait "$app_pid" || code=$?
    ended "$code"
}

# What the application itself says is wrong, in its one line; else its last complaint and where the whole log is
ended() {
    local said
    rm -f "$data/launcher.pid"
    if said=$(grep -E '^yinfeng: ' "$data/yinfeng.log" | tail -1); then
        printf '%s\n' "$said" >&2
        exit "$(($1 == 0 ? 1 : $1))"
    fi
    grep -E ' ERROR |Exception|^Error' "$data/yinfeng.log" | tail -1 >&2 || true
    refuse "平台进程已结束（代码 $1），日志：$data/yinfeng.log" "the platform's process ended (code $1), log: $data/yinfeng.log" "$(($1 == 0 ? 1 : $1))"
}

stop() {
    trap '' INT TERM HUP
    [ -z "$demo_pid" ] || kill "$demo_pid" 2>/dev/null || true
    if [ -n "$app_pid" ]; then
        say "正在停止……" "Stopping ..."
        kill "$app_pid" 2>/dev/null || true
        await "$app_pid" 2>/dev/null || true
    fi
    rm -f "$data/launcher.pid"
    exit "$1"
}
