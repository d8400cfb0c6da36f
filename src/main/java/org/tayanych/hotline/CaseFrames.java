package org.tayanych.hotline;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tayanych.access.CaseWorker;
import org.tayanych.access.Members;
import org.tayanych.access.Organisations;
import org.tayanych.access.Team;
import org.tayanych.complaints.Complaint;
import org.tayanych.complaints.Complaints;
import org.tayanych.complaints.SafeContact;

/** Draws the frame of the case page around a case that was opened. */
@Component
public class CaseFrames {

    private final Complaints complaints;
    private final Members members;
    private final Organisations organisations;
    private final List<CasePanel> panels;
    private final Clock clock;
    private final HotlineSettings settings;

    CaseFrames(
            Complaints complaints,
            Members members,
            Organisations organisations,
            List<CasePanel> panels,
            Clock clock,
            HotlineSettings settings) {
        this.complaints = complaints;
        this.members = members;
        this.organisations = organisations;
        this.panels = panels.stream().sorted(Comparator.comparingInt(CasePanel::order)).toList();
        this.clock = clock;
        this.settings = settings;
    }

    /** @param here path of the panel that is shown */
    public CaseFrame around(OpenCase opened, String here) {
        CaseFile file = opened.file();
        CaseWorker reader = opened.reader();
        Complaint complaint = complaints.open(opened.id(), opened.key()).orElseThrow();
        Optional<String> assignee = file.assigned()
                .flatMap(member -> members.colleague(reader.organisation(), member))
                .map(Members.Colleague::name);
        return new CaseFrame(
                file,
                complaint,
                hours(file, complaint.contact()),
                panels.stream()
                        .map(panel -> new CaseFrame.Tab(panel.address(file), panel.words(), panel.path().equals(here)))
                        .toList(),
                panels.stream().flatMap(panel -> panel.tag().apply(file.id()).stream()).toList(),
                assignee,
                organisations.team(file.team()).map(Team::name).orElse(""),
                file.assigned().filter(reader.id()::equals).isPresent(),
                clock.instant(),
                LocalDate.ofInstant(clock.instant(), settings.zone()));
    }

    /** When the worker of this case may be called. */
    public SafeHours hours(CaseFile file, SafeContact contact) {
        return SafeHours.of(contact, file.place().country(), settings.zone());
    }
}
