package org.tayanych.drafts.web;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.tayanych.access.Open;
import org.tayanych.drafts.CodePicture;
import org.tayanych.site.NotFound;
import org.tayanych.site.Typed;
import org.tayanych.vault.Receipts;
import org.tayanych.vault.Secret;

/**
 * The code as a picture, for whoever has no paper. The page that shows the code sends it here and gets it back drawn: nothing is
 * kept, nothing stands in an address, and neither the file's name nor the picture says what the digits are for.
 */
@Controller
class PictureController {

    private static final String NAME = "note.png";

    @Open
    @PostMapping("/{lang}/complaint/picture")
    ResponseEntity<byte[]> picture(Typed typed) {
        Secret code = typed.secret("code");
        if (!Receipts.wellFormed(code)) {
            throw new NotFound();
        }
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_PNG)
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(NAME).build().toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(CodePicture.png(code.reveal()));
    }
}
