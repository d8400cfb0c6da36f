package org.tayanych.complaints;

import org.tayanych.vocabulary.SubjectId;

/** A complaint, opened. The contact stands first, because it is read first. */
public record Complaint(SubjectId id, SafeContact contact, ComplaintFacts facts, Account account) {}
