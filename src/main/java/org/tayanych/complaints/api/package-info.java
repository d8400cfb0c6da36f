/**
 * The doors by which other programs bring complaints and workers' codes: JSON under {@code /api/v1}, and GeoReport v2
 * under {@code /open311}. No session, no cookie, no address of the caller.
 */
@NullMarked
package org.tayanych.complaints.api;

import org.jspecify.annotations.NullMarked;
