package org.tayanych.vault;

/** What a sixteen-digit code opens. */
public enum ReceiptKind {
    DRAFT,
    COMPLAINT
}
