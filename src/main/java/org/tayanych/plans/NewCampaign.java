package org.tayanych.plans;

import java.time.LocalDate;
import org.tayanych.vault.Secret;
import org.tayanych.vocabulary.TeamId;
import org.tayanych.vocabulary.Topic;

/** A campaign as it is begun. @param team whose members read it; one of the inspector's own */
public record NewCampaign(TeamId team, Secret title, Topic topic, Campaign.Target target, LocalDate from, LocalDate until) {}
