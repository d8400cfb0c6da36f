package org.tayanych.inspections.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tayanych.employers.Workplace;
import org.tayanych.inspections.Finding;
import org.tayanych.inspections.Findings;
import org.tayanych.inspections.Inspection;
import org.tayanych.inspections.Photo;
import org.tayanych.inspections.Trail;
import org.tayanych.inspections.Trails;
import org.tayanych.law.Mark;
import org.tayanych.site.Page;
import org.tayanych.site.Problems;
import org.tayanych.site.Shell;
import org.tayanych.vocabulary.MemberId;

/**
 * One finding: what was seen, every wording it had, what came of it, and the number it is counted in.
 *
 * @param mark how sure we are of the rule of law; empty when there is none for the day
 * @param form the wording as it is being typed
 */
public record FindingPage(
        Shell shell, Finding finding, Inspection here, Workplace workplace, String provision, Optional<Mark> mark,
        List<Findings.Worded> worded, List<Photo> photos, List<Trail> trails, List<Trails.Onward> onward,
        Map<MemberId, String> names,
        VisitForm.Slot form, SlotChoices choices, Problems problems) implements Page {

    public List<Findings.Worded> rivals() {
        return worded.stream().filter(Findings.Worded::open).toList();
    }

    public List<Findings.Worded> before() {
        return worded.stream().filter(each -> !each.open() && each.version().filter(version -> version == finding.version()).isEmpty()).toList();
    }

    public String who(MemberId member) {
        return names.getOrDefault(member, "–");
    }

    public boolean open() {
        return finding.counts() && here.state().visited();
    }

    /** The page of the published figure that this finding is counted in. */
    public String figure() {
        return shell.link("/results/violations/" + finding.day().getYear());
    }

    /** The list behind the figure of that year. */
    public String rows() {
        int year = finding.day().getYear();
        return "/desk/inspections/figures/violations?from=" + year + "-01-01&until=" + year + "-12-31";
    }

    public String trail(Trail trail) {
        return say(trail.words(), trail.args().toArray());
    }
}
