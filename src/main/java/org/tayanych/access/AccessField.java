package org.tayanych.access;

import org.tayanych.vault.SealedField;

/** What rests sealed in this room, under the house's own key: the server must read it without anybody signed in. */
enum AccessField implements SealedField {
    MEMBER_NAME,
    MEMBER_MAIL,
    MEMBER_TOTP
}
