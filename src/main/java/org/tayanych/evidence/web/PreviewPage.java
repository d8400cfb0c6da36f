package org.tayanych.evidence.web;

import java.util.List;
import java.util.stream.Stream;
import org.tayanych.evidence.Edition;
import org.tayanych.evidence.Proposal;
import org.tayanych.evidence.Quality;
import org.tayanych.evidence.Snapshot;
import org.tayanych.site.Option;
import org.tayanych.site.Problems;
import org.tayanych.site.Shell;

/** What would be published, as differences from what is. */
public record PreviewPage(Shell shell, Snapshot snapshot, Proposal proposal, Problems problems) implements ResultTexts {

    private static final int MOST = 500;

    /** Of the whole country first: they are what people read. */
    public List<Proposal.Difference> differences() {
        return Stream.concat(
                        proposal.differences().stream().filter(each -> each.now().whole()),
                        proposal.differences().stream().filter(each -> !each.now().whole()))
                .limit(MOST)
                .toList();
    }

    public int more() {
        return Math.max(0, proposal.differences().size() - MOST);
    }

    public long held() {
        return proposal.differences().stream().filter(each -> each.now().quality() == Quality.SUPPRESSED).count();
    }

    public long revised() {
        return proposal.differences().stream().filter(Proposal.Difference::revises).count();
    }

    public List<Option> reasons() {
        return Stream.of(Edition.Reason.values()).filter(reason -> reason != Edition.Reason.NEW)
                .map(reason -> Option.of(reason.name(), say("evidence.reason." + reason), false)).toList();
    }

    public List<Option> seen() {
        return List.of(Option.of("YES", say("evidence.publish.seen"), false));
    }
}
