# ./yinfeng bench NAME [--option value ...]: starts the platform on an empty folder and measures it; an engine needs no platform

do_bench() {
    case "${1:-field}" in
        extraction) shift; bench_engine extraction "$@"; return ;;
        *) bench_platform "$@" ;;
    esac
}

# bench_engine NAME [--option value ...]
bench_engine() {
    need_jdk
    need_maven
    (cd "$home" && maven -q -DskipTests -Dweb.skip=true package -pl bench -am) || refuse "构建失败" "the build failed" 1
    # shellcheck disable=SC2086
    "$JAVA_HOME/bin/java" -XX:+UseSerialGC -Xmx1g $utf_8 \
        -cp "$home/bench/target/lib/*:$(find "$home/bench/target" -maxdepth 1 -name 'yinfeng-bench-*.jar')" \
        cn.yinfeng.bench.Bench "$1" --cases "$home/engines/$1/src/test/resources" "${@:2}"
}

bench_platform() {
    local name=${1:-field} port data app_pid begun millis code=0
    [ $# -eq 0 ] || shift
    need_build_tools
    built
    (cd "$home" && maven -q -DskipTests -Dweb.skip=true package -pl bench -am) || refuse "构建失败" "the build failed" 1
    mkdir -p "$home/target"
    data=$(mktemp -d "$home/target/bench.XXXXXX")
    chmod 755 "$data"
    port=$(free_port)
    trap 'end_bench; exit 130' INT TERM HUP
    begun=$(millis)
    start_app "$data/yinfeng.log" --yinfeng.data="$data" --server.port="$port"
    if answers "$app_pid" "$port" 180; then
        "$JAVA_HOME/bin/java" -XX:+UseSerialGC -Xmx2g -Dfile.encoding=UTF-8 \
            -cp "$home/bench/target/lib/*:$(find "$home/bench/target" -maxdepth 1 -name 'yinfeng-bench-*.jar')" \
            cn.yinfeng.bench.Bench "$name" --url "http://127.0.0.1:$port" --data "$data" --pid "$app_pid" \
            --start-millis "$(($(millis) - begun))" "$@" || code=$?
    else
        tail -20 "$data/yinfeng.log" >&2
        code=1
    fi
    end_bench
    return "$code"
}

millis() {
    echo $(($(date +%s%N) / 1000000))
}

end_bench() {
    kill "$app_pid" 2>/dev/null || true
    wait "$app_pid" 2>/dev/null || true
    rm -rf "$data"
}
