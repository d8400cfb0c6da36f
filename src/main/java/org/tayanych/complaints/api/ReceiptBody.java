package org.tayanych.complaints.api;

import org.jspecify.annotations.Nullable;
import org.tayanych.vault.Secret;

/** What {@code POST /api/v1/receipts/open} takes. Spaces and hyphens between the digits are allowed. */
record ReceiptBody(@Nullable Secret receipt) {}
