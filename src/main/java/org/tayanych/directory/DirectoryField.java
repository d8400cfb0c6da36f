package org.tayanych.directory;

import org.tayanych.vault.SealedField;

enum DirectoryField implements SealedField {
    DIRECTORY_TOWN,
    DIRECTORY_ADDRESS
}
