# The image holds one static executable and nothing else: no shell, no libraries, no files of its own.
#
#   docker build --tag appointment-stub .
#   docker run --rm --read-only --publish 8080:8080 appointment-stub
#
# For an image that others get, its labels say what it was made from:
#
#   docker build --tag appointment-stub --build-arg VERSION="$(.ci/version)" --build-arg REVISION="$(git rev-parse HEAD)" .
#
# .ci/run carries out the steps below without Docker, so keep to FROM, RUN, WORKDIR and COPY in the first stage.

FROM swift:6.3 AS build
RUN apt-get update && apt-get install --yes --no-install-recommends zlib1g-dev
WORKDIR /source
COPY Package.swift ./
COPY Sources ./Sources
COPY Tests ./Tests
# All but the first two lines make it 3.5 MB smaller: code for size, functions that nothing calls left out and equal ones
# folded, no symbols, no unwinding tables and no index of them, which nothing here reads: no exception is thrown, and an image without a shell has no debugger.
# Nor does anything ask for the modules' hashes, or for the names of Unicode's characters, half a megabyte that the linker
# keeps otherwise.
# What the runtime keeps for backtraces are 64 KB of zeros, which the file need not hold.
RUN echo 'SECTIONS { /DISCARD/ : { *(.eh_frame) *(.eh_frame.*) *(.gcc_except_table) *(.gcc_except_table.*) \
    *(.swift_modhash) } } INSERT AFTER .text;' >no-unwinding-tables.ld && \
    echo 'SECTIONS { swift5_backtrace (NOLOAD) : { *(swift5_backtrace) } } INSERT AFTER .bss;' >zeros.ld
RUN swift build --configuration release --product appointment-stub \
    --static-swift-stdlib -Xswiftc -static-executable \
    -Xswiftc -Osize -Xswiftc -Xfrontend -Xswiftc -function-sections -Xlinker --gc-sections \
    -Xswiftc -use-ld=lld -Xlinker --icf=all \
    -Xlinker -s -Xlinker --no-eh-frame-hdr \
    -Xlinker --script=no-unwinding-tables.ld -Xlinker --script=zeros.ld \
    -Xlinker --wrap=_swift_stdlib_getScalarName -Xlinker --defsym=__wrap__swift_stdlib_getScalarName=abort
RUN install -D .build/release/appointment-stub image/appointment-stub

FROM scratch
ARG VERSION=unknown
ARG REVISION=unknown
LABEL org.opencontainers.image.title="appointment-stub" \
    org.opencontainers.image.description="A stateful mock of FHIR appointment systems, for teams that build their consumers" \
    org.opencontainers.image.version="${VERSION}" \
    org.opencontainers.image.revision="${REVISION}"
COPY --from=build /source/image/ /
ENV APPTSTUB_HOST=0.0.0.0
EXPOSE 8080
# By number, since there is no /etc/passwd to look a name up in; a Pod with runAsNonRoot asks for that, too.
USER 65532:65532
HEALTHCHECK --interval=5s --timeout=6s --start-period=5s CMD ["/appointment-stub", "healthcheck"]
ENTRYPOINT ["/appointment-stub"]
