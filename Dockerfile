# Stage 1 builds the jar and lays it out so that it starts fast.
FROM eclipse-temurin:25-jdk AS build
WORKDIR /src
COPY . .
RUN ./mvnw -B -q -DskipTests package \
 && java -Djarmode=tools -jar target/acquaint.jar extract --destination /app

# Stage 2 runs it as a user of its own. Data is in /data; a course folder may be mounted and named by ACQUAINT_CONTENT.
FROM eclipse-temurin:25-jre
RUN groupadd --system --gid 10001 acquaint \
 && useradd --system --uid 10001 --gid acquaint --no-create-home acquaint \
 && mkdir /data && chown acquaint:acquaint /data
COPY --from=build /app /app
USER acquaint
WORKDIR /app
ENV ACQUAINT_DATA=/data SERVER_ADDRESS=0.0.0.0 SERVER_PORT=8080
VOLUME /data
EXPOSE 8080
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s \
  CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/${SERVER_PORT} && printf 'GET /actuator/health HTTP/1.0\\r\\n\\r\\n' >&3 && grep -q '\"UP\"' <&3"]
ENTRYPOINT ["java", "-XX:+UseCompactObjectHeaders", "--enable-native-access=ALL-UNNAMED", "-jar", "acquaint.jar"]
