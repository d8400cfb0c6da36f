package org.tayanych.orders.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.tayanych.inspections.Finding;
import org.tayanych.inspections.FindingId;
import org.tayanych.orders.OpenFile;
import org.tayanych.vocabulary.MemberId;

/**
 * What stands around every page of one inspection's orders.
 *
 * @param workplace its name
 * @param findings those of the act, struck out ones too
 * @param names of everybody who wrote a line; one who left is missing
 */
public record FileFrame(
        OpenFile file, String workplace, List<Finding> findings, Map<MemberId, String> names, LocalDate today) {

    public String path() {
        return "/desk/inspections/" + file.id() + "/orders";
    }

    public String inspectionPath() {
        return "/desk/inspections/" + file.id();
    }

    public String author(MemberId member) {
        return names.getOrDefault(member, "–");
    }

    public List<Finding> counting() {
        return findings.stream().filter(Finding::counts).toList();
    }

    Finding finding(FindingId id) {
        return findings.stream().filter(finding -> finding.id().equals(id)).findFirst()
                .orElseThrow(() -> new IllegalStateException("a finding is never taken away"));
    }
}
