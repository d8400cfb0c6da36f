package org.tayanych.complaints;

import org.tayanych.access.Organisation;
import org.tayanych.vocabulary.TeamId;

/**
 * Who will read a complaint.
 *
 * @param restricted the specialist team alone will
 */
public record Destination(Organisation organisation, TeamId team, boolean restricted) {}
