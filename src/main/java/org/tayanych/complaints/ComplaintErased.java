package org.tayanych.complaints;

import java.time.Instant;
import org.tayanych.vocabulary.SubjectId;

/** Retention has destroyed every key of a complaint; rooms above remove their rows. Ids and times only. */
public record ComplaintErased(SubjectId id, Instant at) {}
