package org.tayanych.groups;

import java.time.Instant;
import org.tayanych.vault.Secret;
import org.tayanych.vocabulary.SubjectId;
import org.tayanych.vocabulary.TeamId;

/**
 * A group, opened for a reader of its team.
 *
 * @param title what the team calls it, usually the employer; sealed under the group's own key
 * @param cases how many belong to it
 */
public record Group(SubjectId id, TeamId team, Secret title, Instant begun, int cases) {}
