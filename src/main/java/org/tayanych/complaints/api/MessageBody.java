package org.tayanych.complaints.api;

import org.jspecify.annotations.Nullable;
import org.tayanych.vault.Secret;

/** What {@code POST /api/v1/receipts/messages} takes. */
record MessageBody(@Nullable Secret receipt, @Nullable Secret text) {}
