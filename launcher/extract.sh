# ./yinfeng extract FILE [--json]: reads a plan document; a plain class path, so that it starts at once

do_extract() {
    local file='' json=''
    while [ $# -gt 0 ]; do
        case "$1" in
            --json) json=--json ;;
            -*) unknown extract "$1" ;;
            *) [ -z "$file" ] || unknown extract "$1"; file=$1 ;;
        esac
        shift
    done
    [ -n "$file" ] || refuse "extract 需要一个文件名" "extract needs a file name"
    [ -f "$file" ] || refuse "没有文件 $file" "there is no file $file"
    need_jdk
    engine_built extraction
    # shellcheck disable=SC2086
    "$JAVA_HOME/bin/java" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xshare:auto -Xmx1g $utf_8 \
        -Duser.language="$([ "$chinese" = yes ] && echo zh || echo en)" \
        -cp "$engine/*" cn.yinfeng.engines.extraction.command.Extract "$file" ${json:+"$json"}
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
