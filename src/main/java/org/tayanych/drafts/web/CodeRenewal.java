package org.tayanych.drafts.web;

import org.springframework.stereotype.Component;
import org.tayanych.complaints.Complaints;
import org.tayanych.site.Shell;
import org.tayanych.vault.Receipt;
import org.tayanych.vault.ReceiptKind;
import org.tayanych.vault.Receipts;

/** A new code for a complaint whose first code was never written down. The first opens nothing from then on. */
@Component
class CodeRenewal {

    private final Receipts receipts;
    private final Complaints complaints;
    private final CodeMarks marks;

    CodeRenewal(Receipts receipts, Complaints complaints, CodeMarks marks) {
        this.receipts = receipts;
        this.complaints = complaints;
        this.marks = marks;
    }

    AfterSending.ReceiptPage renew(Receipts.Opened opened, Shell shell) {
        Receipt receipt = receipts.draw();
        receipts.bind(receipt, ReceiptKind.COMPLAINT, opened.subject(), opened.key());
        return new AfterSending.ReceiptPage(shell, receipt.grouped(), marks.of(opened.subject(), receipt.code()),
                complaints.facts(opened.subject()).orElseThrow().readBy(), true);
    }
}
