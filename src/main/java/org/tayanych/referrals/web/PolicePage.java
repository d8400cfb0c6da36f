package org.tayanych.referrals.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.tayanych.hotline.CaseFrame;
import org.tayanych.referrals.PoliceGround;
import org.tayanych.referrals.Referral;
import org.tayanych.site.Option;
import org.tayanych.site.Page;
import org.tayanych.site.Problems;
import org.tayanych.site.Shell;
import org.tayanych.vault.Secret;
import org.tayanych.vocabulary.Country;

/** The gate before the police: the risks first, then the two grounds and no third. */
public record PolicePage(Shell shell, Problems problems, CaseFrame frame, Referral referral, String ground, Secret reason)
        implements Page {

    public String here() {
        return CasePath.of(referral);
    }

    /** In Russia the danger of expulsion comes first. */
    public List<String> risks() {
        List<String> risks = new ArrayList<>();
        Country country = frame.file().place().country();
        if (Country.RU.equals(country)) {
            risks.add(say("referrals.police.risk.expulsion"));
        } else if (!Country.KG.equals(country)) {
            risks.add(say("referrals.police.risk.abroad"));
        }
        risks.add(say("referrals.police.risk.known"));
        risks.add(say("referrals.police.risk.stop"));
        risks.add(say("referrals.police.risk.choice"));
        return risks;
    }

    public List<Option> grounds() {
        return Arrays.stream(PoliceGround.values())
                .map(one -> Option.of(one.name(), say("referrals.ground." + one.name()), one.name().equals(ground))).toList();
    }

    public List<Option> told() {
        return List.of(Option.of("yes", say("referrals.police.told.yes"), false));
    }
}
