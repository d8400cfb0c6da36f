package org.tayanych.imports;

import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tayanych.vocabulary.MemberId;
import org.tayanych.vocabulary.OrganisationId;

/**
 * The rows of one import, as its kind meets them when they are written.
 *
 * @param id of the run: rows are {@code imports.clean (run, line, cells)}, where {@code cells[1]} is the first cell that was kept
 * @param db without the time limit of ordinary statements; joins the transaction under way
 */
public record Staged(RunId id, OrganisationId organisation, MemberId by, JdbcClient db, Instant now) {}
