package org.tayanych.inspections.web;

import java.util.UUID;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.tayanych.access.Gate;
import org.tayanych.access.Inspector;
import org.tayanych.access.Right;
import org.tayanych.files.FileKind;
import org.tayanych.inspections.InspectionId;
import org.tayanych.inspections.Photos;
import org.tayanych.site.NotFound;

/** Photos of a visit, handed out one by one. */
@Controller
class PhotoController {

    private final Photos photos;

    PhotoController(Photos photos) {
        this.photos = photos;
    }

    @Gate(Right.INSPECT)
    @GetMapping("/desk/inspections/{id}/file/{photo}")
    ResponseEntity<Resource> copy(@PathVariable UUID id, @PathVariable UUID photo, Inspector me) {
        return photos.open(new InspectionId(id), photo, false, me).map(PhotoController::hand).orElseThrow(NotFound::new);
    }

    @Gate(Right.INSPECT)
    @GetMapping("/desk/inspections/{id}/file/{photo}/original")
    ResponseEntity<Resource> original(@PathVariable UUID id, @PathVariable UUID photo, Inspector me) {
        return photos.open(new InspectionId(id), photo, true, me).map(PhotoController::hand).orElseThrow(NotFound::new);
    }

    /** Saved under a name that says nothing; its kind taken at its word, no scripts. */
    private static ResponseEntity<Resource> hand(Photos.Opened opened) {
        FileKind kind = opened.photo().kind();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(kind.mediaType()))
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment()
                        .filename("photo." + kind.extension()).build().toString())
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .cacheControl(CacheControl.noStore())
                .body(new InputStreamResource(opened.bytes()));
    }
}
