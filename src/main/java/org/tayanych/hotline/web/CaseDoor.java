package org.tayanych.hotline.web;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.tayanych.access.CaseWorker;
import org.tayanych.hotline.CaseFiles;
import org.tayanych.hotline.OpenCase;
import org.tayanych.site.NotFound;
import org.tayanych.vocabulary.SubjectId;

/** The door of one case: opens it for the reader, or there is nothing here. */
@Component
class CaseDoor {

    private final CaseFiles cases;

    CaseDoor(CaseFiles cases) {
        this.cases = cases;
    }

    /** @throws NotFound for a case of another team, a restricted one and one that never was, alike */
    OpenCase open(UUID id, CaseWorker reader) {
        return cases.open(new SubjectId(id), reader).orElseThrow(NotFound::new);
    }

    static String path(UUID id, String panel) {
        return "/desk/cases/" + id + (panel.isEmpty() ? "" : "/" + panel);
    }
}
