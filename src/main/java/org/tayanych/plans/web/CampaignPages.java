package org.tayanych.plans.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tayanych.access.Members;
import org.tayanych.access.Team;
import org.tayanych.employers.Isic;
import org.tayanych.plans.Campaign;
import org.tayanych.plans.Campaigns;
import org.tayanych.plans.StepEntry;
import org.tayanych.site.Option;
import org.tayanych.site.Page;
import org.tayanych.site.Problems;
import org.tayanych.site.Shell;
import org.tayanych.vocabulary.Country;
import org.tayanych.vocabulary.MemberId;
import org.tayanych.vocabulary.Region;
import org.tayanych.vocabulary.SizeBand;
import org.tayanych.vocabulary.Topic;

/** The pages of campaigns. */
public final class CampaignPages {

    private CampaignPages() {
    }

    /** Words for the codes of whom a campaign means. */
    static String target(Page page, Campaign campaign) {
        Campaign.Target target = campaign.target();
        String all = Stream.of(
                        target.section().map(section -> page.say(new Isic(section).key())),
                        target.region().map(region -> page.say(region.key())),
                        target.size().map(size -> page.say(size.key())))
                .flatMap(Optional::stream).reduce((a, b) -> a + " · " + b).orElse("");
        return all.isEmpty() ? page.say("plans.target.all") : all;
    }

    /** All campaigns of the reader's teams. */
    public record Index(Shell shell, List<Campaign> campaigns) implements Page {
        public String target(Campaign campaign) {
            return CampaignPages.target(this, campaign);
        }
    }

    /** Beginning one. @param country whose regions are offered */
    public record Fresh(Shell shell, Problems problems, CampaignForm typed, List<Team> teams, Country country) implements Page {

        public List<Option> teamOptions() {
            return teams.stream().map(team -> Option.of(team.id().toString(), team.name(), team.id().toString().equals(typed.team()))).toList();
        }

        public List<Option> topics() {
            return Arrays.stream(Topic.values()).filter(topic -> !topic.restricted())
                    .map(topic -> Option.of(topic.name(), say(topic.key()), typed.topic().filter(topic::equals).isPresent())).toList();
        }

        public List<Option> sections() {
            List<Option> all = new ArrayList<>(List.of(Option.of("", say("plans.target.all"), typed.section().isEmpty())));
            Isic.sections().forEach(isic -> all.add(Option.of(isic.code(), isic.code() + " · " + say(isic.key()), isic.code().equals(typed.section()))));
            return all;
        }

        public List<Option> regions() {
            List<Option> all = new ArrayList<>(List.of(Option.of("", say("plans.target.all"), typed.region().isEmpty())));
            Region.of(country).forEach(region -> all.add(Option.of(region.code(), say(region.key()), region.code().equals(typed.region()))));
            return all;
        }

        public List<Option> sizes() {
            List<Option> all = new ArrayList<>(List.of(Option.of("", say("plans.target.all"), typed.size().isEmpty())));
            Arrays.stream(SizeBand.values()).forEach(size ->
                    all.add(Option.of(size.name(), say(size.key()), typed.size().filter(size::equals).isPresent())));
            return all;
        }
    }

    /** The sheet: six steps. */
    public record Sheet(Shell shell, Campaigns.Sheet sheet, List<Members.Colleague> colleagues, LocalDate today) implements Page {

        public String here() {
            return "/desk/plans/campaigns/" + sheet.campaign().id();
        }

        public String target() {
            return CampaignPages.target(this, sheet.campaign());
        }

        public String owner(StepEntry entry) {
            return entry.owner().flatMap(id -> colleagues.stream().filter(each -> each.id().equals(id)).findFirst())
                    .map(Members.Colleague::name).orElse(say("plans.owner.none"));
        }

        public String due(StepEntry entry) {
            return entry.due().map(shell.words()::date).orElse("–");
        }

        public String tone(StepEntry entry) {
            return switch (entry.progress()) {
                case NOT_BEGUN -> "grey";
                case UNDER_WAY -> "blue";
                case DONE -> "green";
            };
        }

        public int done() {
            return (int) sheet.steps().stream().filter(step -> step.progress() == Campaign.Progress.DONE).count();
        }
    }

    /** Writing one step. */
    public record One(
            Shell shell, Problems problems, Campaign campaign, Campaign.Step step, StepForm typed, List<Members.Colleague> colleagues)
            implements Page {

        public String back() {
            return "/desk/plans/campaigns/" + campaign.id();
        }

        public String here() {
            return back() + "/" + step;
        }

        public List<Option> progresses() {
            return Arrays.stream(Campaign.Progress.values()).map(each ->
                    Option.of(each.name(), say("plans.progress." + each), typed.progress().filter(each::equals).isPresent())).toList();
        }

        public List<Option> owners() {
            List<Option> all = new ArrayList<>(List.of(Option.of("", say("plans.owner.none"), typed.owner().isEmpty())));
            colleagues.forEach(each -> all.add(Option.of(each.id().toString(), each.name(), chosen(each.id()))));
            return all;
        }

        private boolean chosen(MemberId id) {
            return id.toString().equals(typed.owner());
        }
    }
}
