# What ./run and ./verify share: a JDK, Maven, and the build.

# Sets JAVA_HOME to the first JDK ≥ 21 of JAVA_HOME, PATH, /usr/lib/jvm.
find_jdk() {
  local home version
  for home in "${JAVA_HOME:-}" "$(dirname "$(dirname "$(readlink -f "$(command -v javac 2>/dev/null)")")" 2>/dev/null)" /usr/lib/jvm/*; do
    [ -x "$home/bin/javac" ] && [ -x "$home/bin/java" ] || continue
    version=$("$home/bin/javac" -version 2>&1 | sed -n 's/^javac \([0-9]*\).*/\1/p')
    if [ "${version:-0}" -ge 21 ]; then
      export JAVA_HOME=$home
      return 0
    fi
  done
  return 1
}

# Sets MVN.
find_maven() {
  if command -v mvn >/dev/null 2>&1; then MVN=mvn
  elif [ -x ./mvnw ]; then MVN=./mvnw
  else
    echo "无法构建：找不到 mvn；例如：apt-get install maven。"
    return 1
  fi
}

# True if the stamp is missing or any source is newer.
stale() {
  [ -f "$STAMP" ] && [ -f ui/target/yidan.war ] && [ -d standalone/target/lib ] || return 0
  [ -n "$(find pom.xml core tenant-admin keycloak-realm ui standalone \
    -name target -prune -o -path ui/src/main/frontend -prune -o -path ui/src/main/bundles -prune -o -path '*/src/test' -prune -o \
    -type f \( -path '*/src/main/*' -o -name pom.xml \) -newer "$STAMP" -print -quit)" ]
}

# Builds what is not built, with a line every ten seconds.
build() {
  STAMP=standalone/target/built
  stale || return 0
  find_maven || return 1
  local free began pid log=standalone/target/build.log
  free=$(df -Pk . | awk 'NR == 2 { print int($4 / 1024) }')
  if [ "${free:-0}" -lt 2500 ]; then
    echo "无法构建：磁盘空间不足，只剩 ${free} MiB，至少需要 2500 MiB。"
    return 1
  fi
  mkdir -p standalone/target
  : > "$STAMP.new"
  began=$SECONDS
  echo "[   0s] 构建（首次要下载依赖，几分钟）……"
  # The classes of sources that have been moved or deleted would stay and be deployed.
  rm -rf {core,tenant-admin,keycloak-realm,ui,standalone}/target/classes ui/target/yidan
  "$MVN" -q -B -DskipTests -Dspotless.check.skip=true package < /dev/null > "$log" 2>&1 &
  pid=$!
  trap 'kill $pid 2>/dev/null; exit 130' INT TERM
  while kill -0 $pid 2>/dev/null; do
    sleep 1
    [ $(((SECONDS - began) % 10)) -eq 0 ] && printf '[%4ds] 仍在构建 ……\n' $((SECONDS - began))
  done
  trap - INT TERM
  if ! wait $pid; then
    echo "构建失败：$(grep -m1 '^\[ERROR\]' "$log" | cut -c1-300)。详见 $log"
    return 1
  fi
  mv "$STAMP.new" "$STAMP"
  printf '[%4ds] 构建完成。\n' $((SECONDS - began))
}
