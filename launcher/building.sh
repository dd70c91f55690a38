# Builds what `run` starts, and only when sources changed: target/run/<digest of the sources>/
#   app/    the extracted application        tools/   the small programs        app.aot   classes loaded and linked ahead of time

# Chinese goes out whole, whatever the locale. The same flags make and use the AOT cache: with another collector it would be ignored.
utf_8="-Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8"
java_flags="-XX:+UseSerialGC -Xmx1g --enable-native-access=ALL-UNNAMED $utf_8"

maven() {
    [ -t 1 ] || set -- -Dstyle.color=never "$@"
    MAVEN_OPTS="${MAVEN_OPTS:-} --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow" mvn -B -ntp "$@"
}

# Not the types of the API: the build itself writes them, from web/api.
sources() {
    (cd "$home" && find pom.xml kernel engines rules web app tools \
        \( -name target -o -name node_modules -o -name dist -o -path '*/src/test' \) -prune -o -type f ! -path web/src/api/schema.d.ts -print 2>/dev/null | LC_ALL=C sort)
}

sources_digest() {
    (cd "$home" && { sources | digests; cat "$JAVA_HOME/release" launcher/building.sh; printf '%s' "$java_flags"; } | digest)
}

# built: sets `build` to the folder of the running build, making it first where sources changed
built() {
    build=$home/target/run/$(sources_digest)
    [ -e "$build/done" ] && return
    say "正在构建（第一次需下载依赖，约几分钟）……" "Building (the first time downloads libraries and takes a few minutes) ..."
    mkdir -p "$home/target/run"
    package || {
        tail -40 "$home/target/run/build.log" >&2
        refuse "构建失败，见上文与 target/run/build.log" "the build failed, see above and target/run/build.log" 1
    }
    rm -rf "$build"
    forget_old_builds
    mkdir -p "$build/tools"
    "$JAVA_HOME/bin/java" -Djarmode=tools -jar "$(boot_jar)" extract --destination "$build/app" >/dev/null
    cp "$home"/tools/target/lib/*.jar "$home"/tools/target/*.jar "$build/tools/"
    train
    touch "$build/done"
}

package() {
    (cd "$home" && maven -q -DskipTests -Dmaven.test.skip=true -Dspotless.check.skip=true package -pl app,tools -am) \
        >"$home/target/run/build.log" 2>&1
}

boot_jar() {
    find "$home/app/target" -maxdepth 1 -name '*-boot.jar'
}

# A running platform loads classes from its build, so the last two builds stay.
forget_old_builds() {
    (cd "$home/target/run" && ls -1td */ 2>/dev/null | tail -n +2 | while IFS= read -r old; do rm -rf "./$old"; done) || true
}

application() {
    find "$build/app" -maxdepth 1 -name '*.jar'
}

# start_app LOG ARGUMENT...: starts the application in the background; its process id is in app_pid
start_app() {
    local log=$1 cache=
    shift
    [ ! -e "$build/app.aot" ] || cache=-XX:AOTCache=$build/app.aot
    # shellcheck disable=SC2086
    "$JAVA_HOME/bin/java" $java_flags $cache ${app_flags:-} ${YINFENG_JAVA_OPTS:-} -jar "$(application)" "$@" >>"$log" 2>&1 &
    app_pid=$!
}

# answers PID PORT SECONDS: waits until the application answers; 1 where its process ended or time ran out
answers() {
    local until=$(($(date +%s) + $3))
    while kill -0 "$1" 2>/dev/null && [ "$(date +%s)" -lt "$until" ]; do
        [ "$(get "$2" /api/v1/installation)" != 200 ] || return 0
        sleep 0.2
    done
    return 1
}

# One start on an empty folder, a few requests, a clean stop: from it Java keeps loaded and linked classes for every later start.
train() {
    local data port app_pid app_flags=-XX:AOTCacheOutput=$build/app.aot
    say "正在准备快速启动……" "Preparing fast starts ..."
    data=$(mktemp -d "$home/target/run/training.XXXXXX")
    chmod 755 "$data"
    port=$(free_port)
    start_app "$build/training.log" --yinfeng.data="$data" --server.port="$port" --yinfeng.database.url=embedded
    if answers "$app_pid" "$port" 120; then
        for path in / /portal /api/v1/session /api/v1/public/figures; do get "$port" "$path" >/dev/null; done
    fi
    kill "$app_pid" 2>/dev/null || true
    wait "$app_pid" 2>/dev/null || true
    rm -rf "$data"
}

# engine_built NAME: sets `engine` to the folder with the jars of one engine, making it first where its sources changed
engine_built() {
    local digest_now
    digest_now=$(cd "$home" && { find "engines/$1" engines/pom.xml pom.xml \( -name target -o -path '*/src/test' \) -prune -o -type f -print | LC_ALL=C sort | digests; cat "$JAVA_HOME/release"; } | digest)
    engine=$home/target/engines/$1-$digest_now
    [ -e "$engine/done" ] && return
    need_maven
    say "正在构建（第一次需下载依赖）……" "Building (the first time downloads libraries) ..." >&2
    mkdir -p "$home/target/engines"
    (cd "$home" && maven -q -DskipTests -Dmaven.test.skip=true -Dspotless.check.skip=true package -pl "engines/$1" -am) \
        >"$home/target/engines/$1.log" 2>&1 || {
        tail -40 "$home/target/engines/$1.log" >&2
        refuse "构建失败，见上文" "the build failed, see above" 1
    }
    rm -rf "$home/target/engines/$1"-*
    mkdir -p "$engine"
    cp "$home/engines/$1"/target/*.jar "$engine/"
    [ ! -d "$home/engines/$1/target/lib" ] || cp "$home/engines/$1"/target/lib/*.jar "$engine/"
    touch "$engine/done"
}
