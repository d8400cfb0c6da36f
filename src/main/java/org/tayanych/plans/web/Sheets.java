package org.tayanych.plans.web;

import java.util.List;
import org.springframework.stereotype.Component;
import org.tayanych.access.Inspector;
import org.tayanych.access.Members;
import org.tayanych.plans.Campaign;
import org.tayanych.plans.CampaignId;
import org.tayanych.plans.Campaigns;
import org.tayanych.site.NotFound;

/** From the address of a page to a campaign of the reader's teams; anything else is not there. Who can answer for a step. */
@Component
class Sheets {

    private final Campaigns campaigns;
    private final Members members;

    Sheets(Campaigns campaigns, Members members) {
        this.campaigns = campaigns;
        this.members = members;
    }

    Campaigns.Sheet open(String typed, Inspector reader) {
        return CampaignId.parse(typed).flatMap(id -> campaigns.open(id, reader)).orElseThrow(NotFound::new);
    }

    List<Members.Colleague> colleagues(Campaign campaign) {
        return members.inTeam(campaign.team());
    }
}
