package org.tayanych.site.web;

import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.tayanych.site.Assets;
import org.tayanych.site.NotFound;
import org.tayanych.site.OpenDoor;

/** Style sheets, scripts and the icon of the site; packed at the build, kept by browsers for a year. */
@Controller
class AssetController {

    private static final Map<String, MediaType> KINDS = Map.of(
            "css", MediaType.parseMediaType("text/css;charset=UTF-8"),
            "js", MediaType.parseMediaType("text/javascript;charset=UTF-8"),
            "svg", MediaType.parseMediaType("image/svg+xml"),
            "png", MediaType.IMAGE_PNG,
            "webmanifest", MediaType.parseMediaType("application/manifest+json"));

    private final Map<String, Kept> kept = new ConcurrentHashMap<>();

    private record Kept(byte[] plain, Optional<byte[]> packed) {}

    @OpenDoor
    @GetMapping("/assets/{name:[a-z-]{1,40}}.{kind:css|js|svg|png|webmanifest}")
    ResponseEntity<byte[]> asset(
            @PathVariable String name,
            @PathVariable String kind,
            @RequestHeader(name = HttpHeaders.ACCEPT_ENCODING, defaultValue = "") String encodings) {
        String file = name + "." + kind;
        Kept asset = kept.computeIfAbsent(file, AssetController::read);
        boolean packed = encodings.contains("gzip") && asset.packed().isPresent();
        var answer = ResponseEntity.ok()
                .contentType(Objects.requireNonNull(KINDS.get(kind)))
                .cacheControl(CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable())
                .eTag(Assets.hash(file) + (packed ? "-gz" : ""))
                .varyBy(HttpHeaders.ACCEPT_ENCODING);
        if (packed) {
            answer.header(HttpHeaders.CONTENT_ENCODING, "gzip");
        }
        return answer.body(packed ? asset.packed().orElseThrow() : asset.plain());
    }

    private static Kept read(String file) {
        return new Kept(Assets.read(file).orElseThrow(NotFound::new), Assets.read(file + ".gz"));
    }
}
