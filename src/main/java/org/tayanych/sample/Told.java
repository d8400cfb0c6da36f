package org.tayanych.sample;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tayanych.access.Organisation;
import org.tayanych.access.Role;
import org.tayanych.access.Team;
import org.tayanych.complaints.SafeContact;
import org.tayanych.directory.ChannelKind;
import org.tayanych.directory.Cost;
import org.tayanych.directory.Provider;
import org.tayanych.directory.StepFree;
import org.tayanych.hotline.Contact;
import org.tayanych.protection.Answer;
import org.tayanych.remedies.Step;
import org.tayanych.vocabulary.AccessNeed;
import org.tayanych.vocabulary.Channel;
import org.tayanych.vocabulary.GbvForm;
import org.tayanych.vocabulary.HelpChannel;
import org.tayanych.vocabulary.Identity;
import org.tayanych.vocabulary.PerpetratorRole;
import org.tayanych.vocabulary.RemedyKind;
import org.tayanych.vocabulary.Sector;
import org.tayanych.vocabulary.Service;
import org.tayanych.vocabulary.Topic;
import org.tayanych.vocabulary.TopicGroup;
import org.tayanych.vocabulary.Want;

/** The shapes of the files in {@code rooms/sample}. All of it is invented. Lists that are left out are null. */
final class Told {

    private Told() {
    }

    /** Organisations, routes and members: {@code world.json}. */
    record World(List<House> organisations, List<Way> routes, List<Person> members) {}

    record House(String key, String name, Organisation.Kind kind, String country, List<Crew> teams) {}

    record Crew(String key, String name, Team.Kind kind) {}

    record Way(String organisation, String team, @Nullable String country, TopicGroup group) {}

    record Person(
            String key, String organisation, String name, String mail, String language, Set<Role> roles, List<String> teams) {}

    /** One complaint and what came of it: {@code stories.json}. @param ago when it came in, before now */
    record Story(
            String ago,
            String to,
            Channel channel,
            String language,
            Set<Topic> topics,
            String country,
            @Nullable String region,
            @Nullable Sector sector,
            String narrative,
            @Nullable String employer,
            @Nullable String place,
            Identity identity,
            @Nullable String name,
            @Nullable Reach contact,
            @Nullable Set<Want> wants,
            @Nullable Owed unpaid,
            @Nullable Boolean danger,
            @Nullable List<String> files,
            @Nullable List<Act> acts) {}

    record Reach(
            SafeContact.Way way,
            @Nullable String address,
            @Nullable Set<SafeContact.Hours> hours,
            @Nullable String whoMayAnswer,
            @Nullable String sayFirst,
            @Nullable Boolean mayLeaveMessage,
            @Nullable Set<AccessNeed> needs) {}

    record Owed(int months, String owed, boolean nothing) {}

    /**
     * Something that happened in a story.
     *
     * @param after so long after the complaint came in
     * @param does what was done; {@link Story} says which fields go with what
     * @param by the member who did it; null for whoever works on the story
     * @param due of a task, how long from then on; of an incident, how long before
     * @param answers to the questions of a screening, by the code of the indicator, {@code CANNOT_LEAVE} or {@code CHILD}
     */
    record Act(
            String after,
            @com.fasterxml.jackson.annotation.JsonProperty("do") Deed does,
            @Nullable String by,
            @Nullable String text,
            @Nullable String question,
            @Nullable Integer minutes,
            @Nullable Topic topic,
            @Nullable String kind,
            @Nullable String due,
            @Nullable Integer days,
            @Nullable List<String> outcomes,
            @Nullable String told,
            @Nullable String solved,
            @Nullable String money,
            @Nullable Boolean retaliation,
            @Nullable String entry,
            @Nullable Service purpose,
            @Nullable List<String> parts,
            @Nullable String why,
            @Nullable String what,
            @Nullable String urgency,
            @Nullable List<String> reasons,
            @Nullable RemedyKind remedy,
            @Nullable HelpChannel way,
            @Nullable Step step,
            @Nullable Map<String, Answer> answers,
            @Nullable Set<GbvForm> forms,
            @Nullable PerpetratorRole role) {}

    /** What can happen in a story. */
    enum Deed {
        read,
        take,
        ask,
        answer,
        write,
        advise,
        task,
        wait,
        result,
        urgency,
        seek,
        sum,
        obtain,
        screen,
        incident,
        group,
        close,
        outcome,
        withdraw,
        reopen,
        refer,
        accept,
        decline,
        started,
        completed,
        feedback
    }

    /** A call that became no case: {@code contacts.json}. */
    record Call(
            String ago,
            Channel channel,
            Contact.Kind kind,
            @Nullable Integer minutes,
            @Nullable String language,
            @Nullable Set<Topic> topics,
            @Nullable String notes,
            @Nullable String callBack) {}

    /** A directory entry: {@code directory.json}. @param receiver "organisation/team" of this installation */
    record Helper(
            String key,
            Provider.Kind kind,
            String country,
            Map<String, String> name,
            Map<String, String> role,
            Set<Service> needs,
            @com.fasterxml.jackson.annotation.JsonProperty("does") Map<String, String> offers,
            Map<String, String> doesNot,
            Map<String, String> forWhom,
            Map<String, String> say,
            Set<String> languages,
            boolean sign,
            @Nullable Boolean women,
            Cost cost,
            List<Spot> places,
            List<Line> channels,
            @Nullable Integer beds,
            @Nullable Integer free,
            int checkedDaysAgo,
            @Nullable String receiver) {}

    record Spot(
            String country,
            @Nullable String region,
            String town,
            String address,
            @Nullable Boolean hidden,
            StepFree stepFree,
            @Nullable List<Opening> hours) {}

    record Opening(Set<java.time.DayOfWeek> days, String opens, String closes) {}

    record Line(ChannelKind kind, String value) {}
}
