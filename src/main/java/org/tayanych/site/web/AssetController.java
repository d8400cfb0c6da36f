package org.tayanych.site.web;

import java.time.Duration;
import java.util.Map;
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

    private final Map<String, Optional<byte[]>> kept = new ConcurrentHashMap<>();

    @OpenDoor
    @GetMapping("/assets/{name:[a-z-]{1,40}}.{kind:css|js|svg|png|webmanifest}")
    ResponseEntity<byte[]> asset(
            @PathVariable String name,
            @PathVariable String kind,
            @RequestHeader(name = HttpHeaders.ACCEPT_ENCODING, defaultValue = "") String encodings) {
        String file = name + "." + kind;
        byte[] plain = Assets.read(file).orElseThrow(NotFound::new);
        Optional<byte[]> packed = encodings.contains("gzip") ? read(file + ".gz") : Optional.empty();
        var answer = ResponseEntity.ok()
                .contentType(java.util.Objects.requireNonNull(KINDS.get(kind)))
                .cacheControl(CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        packed.ifPresent(bytes -> answer.header(HttpHeaders.CONTENT_ENCODING, "gzip"));
        return answer.body(packed.orElse(plain));
    }

    private Optional<byte[]> read(String file) {
        return kept.computeIfAbsent(file, Assets::read);
    }
}
