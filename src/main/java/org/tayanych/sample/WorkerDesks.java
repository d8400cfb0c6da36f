package org.tayanych.sample;

import org.springframework.stereotype.Component;
import org.tayanych.complaints.Attachments;
import org.tayanych.complaints.Complaints;
import org.tayanych.complaints.Dialogue;
import org.tayanych.complaints.Outcomes;
import org.tayanych.complaints.PublicRequests;
import org.tayanych.complaints.Submissions;
import org.tayanych.vault.Vault;

/** The desks that a worker stands at. */
@Component
@OnlyInTheSampleWorld
record WorkerDesks(
        Submissions submissions,
        Complaints complaints,
        Dialogue dialogue,
        Outcomes outcomes,
        Attachments attachments,
        PublicRequests published,
        Vault vault) {}
