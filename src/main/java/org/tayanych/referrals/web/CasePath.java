package org.tayanych.referrals.web;

import org.springframework.stereotype.Component;
import org.tayanych.access.CaseWorker;
import org.tayanych.hotline.CaseFiles;
import org.tayanych.hotline.CaseFrame;
import org.tayanych.hotline.CaseFrames;
import org.tayanych.hotline.OpenCase;
import org.tayanych.referrals.Referral;
import org.tayanych.referrals.ReferralId;
import org.tayanych.referrals.Referrals;
import org.tayanych.site.NotFound;
import org.tayanych.vocabulary.SubjectId;

/** The way from an address to a case and a referral of it: whatever is not there for this reader is not there. */
@Component
class CasePath {

    private final CaseFiles cases;
    private final CaseFrames frames;
    private final Referrals referrals;

    CasePath(CaseFiles cases, CaseFrames frames, Referrals referrals) {
        this.cases = cases;
        this.frames = frames;
        this.referrals = referrals;
    }

    /** @throws NotFound for what is no id, unknown, or another team's */
    OpenCase open(String id, CaseWorker me) {
        return id.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")
                ? cases.open(SubjectId.of(id), me).orElseThrow(NotFound::new)
                : nothing();
    }

    Referral referral(OpenCase opened, String id) {
        return referrals.find(opened, id(id)).orElseThrow(NotFound::new);
    }

    /** The frame of the case page, with our tab in front. */
    CaseFrame frame(OpenCase opened) {
        return frames.around(opened, ReferralMenu.PANEL);
    }

    static ReferralId id(String path) {
        return ReferralId.parse(path).orElseThrow(NotFound::new);
    }

    /** Where a referral's page stands. */
    static String of(Referral referral) {
        return "/desk/cases/" + referral.caseId() + "/referrals/" + referral.id();
    }

    private static OpenCase nothing() {
        throw new NotFound();
    }
}
