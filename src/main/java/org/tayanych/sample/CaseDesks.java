package org.tayanych.sample;

import org.springframework.stereotype.Component;
import org.tayanych.groups.Groups;
import org.tayanych.hotline.Alerts;
import org.tayanych.hotline.CaseFiles;
import org.tayanych.hotline.CaseTasks;
import org.tayanych.hotline.Closing;
import org.tayanych.hotline.Consultations;
import org.tayanych.hotline.HandOvers;
import org.tayanych.hotline.WorkerMessages;
import org.tayanych.protection.Incidents;
import org.tayanych.protection.Screenings;
import org.tayanych.remedies.Remedies;

/** The desks that a consultant sits at. */
@Component
@OnlyInTheSampleWorld
record CaseDesks(
        CaseFiles files,
        WorkerMessages messages,
        CaseTasks tasks,
        Consultations consultations,
        HandOvers handOvers,
        Closing closing,
        Alerts alerts,
        Remedies remedies,
        Screenings screenings,
        Incidents incidents,
        Groups groups) {}
