package org.tayanych.evidence.api;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.tayanych.access.Open;
import org.tayanych.site.NotFound;

/**
 * The door of the open data. Addresses stay for good. Any page of any site may read them: they hold nothing that is not
 * published, and no cookie is looked at.
 */
@Controller
class ResultsDoor {

    private static final Map<OpenData.Form, MediaType> TYPES = Map.of(
            OpenData.Form.CSV, MediaType.parseMediaType("text/csv;charset=UTF-8;header=present"),
            OpenData.Form.JSON, MediaType.APPLICATION_JSON,
            OpenData.Form.XLSX, MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"));

    private final OpenData data;

    ResultsDoor(OpenData data) {
        this.data = data;
    }

    @Open
    @GetMapping("/results/datapackage.json")
    ResponseEntity<byte[]> dataPackage() {
        return answer(data.dataPackage(), MediaType.APPLICATION_JSON, "datapackage.json");
    }

    @Open
    @GetMapping("/results/{table:[a-z_]{1,40}}.{form:csv|json|xlsx}")
    ResponseEntity<byte[]> table(@PathVariable String table, @PathVariable String form) {
        OpenData.Form asked = OpenData.Form.valueOf(form.toUpperCase(Locale.ROOT));
        return answer(data.file(table, asked).orElseThrow(NotFound::new), Objects.requireNonNull(TYPES.get(asked)), table + "." + form);
    }

    private static ResponseEntity<byte[]> answer(OpenData.File file, MediaType type, String name) {
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(CacheControl.maxAge(Duration.ofMinutes(5)).cachePublic())
                .eTag(file.tag())
                .header(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*")
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + name + "\"")
                .body(file.bytes());
    }
}
