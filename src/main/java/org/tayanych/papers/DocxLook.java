package org.tayanych.papers;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLanguage;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;
import org.tayanych.vocabulary.Language;

/** Page, letters, headings and lists of a DOCX; the library brings none of its own. */
final class DocxLook {

    /** The style that word processors know as the first heading, whatever their language. */
    static final String TITLE = "Heading1";

    static final String SECTION = "Heading2";
    static final String DETAIL = "Heading3";

    private static final String FONT = "Noto Sans";
    /** Half points. */
    private static final int TEXT = 22;
    /** Twentieths of a point: A4 and its edges, the left one wide enough to be filed. */
    private static final int WIDTH = 11906;
    private static final int HEIGHT = 16838;
    private static final int EDGE = 1020;
    private static final int FILED = 1418;
    private static final int STEP = 425;

    private final XWPFNumbering numbering;
    private int lists;

    DocxLook(XWPFDocument document, Language language) {
        numbering = document.createNumbering();
        page(document);
        XWPFStyles styles = document.createStyles();
        CTFonts fonts = CTFonts.Factory.newInstance();
        fonts.setAscii(FONT);
        fonts.setHAnsi(FONT);
        fonts.setCs(FONT);
        styles.setDefaultFonts(fonts);
        CTLanguage spoken = CTLanguage.Factory.newInstance();
        spoken.setVal(language.code());
        styles.getCtStyles().getDocDefaults().getRPrDefault().getRPr().addNewSz().setVal(BigInteger.valueOf(TEXT));
        styles.getCtStyles().getDocDefaults().getRPrDefault().getRPr().setLangArray(new CTLanguage[] {spoken});
        heading(styles, TITLE, 1, 28);
        heading(styles, SECTION, 2, 26);
        heading(styles, DETAIL, 3, TEXT);
    }

    /** A new list, counted from one. */
    BigInteger list(boolean numbered) {
        CTAbstractNum kind = CTAbstractNum.Factory.newInstance();
        kind.setAbstractNumId(BigInteger.valueOf(lists++));
        CTLvl level = kind.addNewLvl();
        level.setIlvl(BigInteger.ZERO);
        level.addNewStart().setVal(BigInteger.ONE);
        level.addNewNumFmt().setVal(numbered ? STNumberFormat.DECIMAL : STNumberFormat.BULLET);
        level.addNewLvlText().setVal(numbered ? "%1." : "–");
        var place = level.addNewPPr().addNewInd();
        place.setLeft(BigInteger.valueOf(STEP));
        place.setHanging(BigInteger.valueOf(STEP));
        return numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(kind)));
    }

    private static void page(XWPFDocument document) {
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(WIDTH));
        size.setH(BigInteger.valueOf(HEIGHT));
        CTPageMar edges = section.addNewPgMar();
        edges.setTop(BigInteger.valueOf(EDGE));
        edges.setBottom(BigInteger.valueOf(EDGE));
        edges.setRight(BigInteger.valueOf(EDGE));
        edges.setLeft(BigInteger.valueOf(FILED));
        edges.setHeader(BigInteger.valueOf(EDGE / 2));
        edges.setFooter(BigInteger.valueOf(EDGE / 2));
        edges.setGutter(BigInteger.ZERO);
    }

    private static void heading(XWPFStyles styles, String id, int level, int size) {
        CTStyle style = CTStyle.Factory.newInstance();
        style.setStyleId(id);
        style.setType(STStyleType.PARAGRAPH);
        style.addNewName().setVal("heading " + level);
        style.addNewQFormat();
        var place = style.addNewPPr();
        place.addNewKeepNext();
        place.addNewSpacing().setAfter(BigInteger.valueOf(110));
        place.addNewOutlineLvl().setVal(BigInteger.valueOf(level - 1L));
        var letters = style.addNewRPr();
        letters.addNewB();
        letters.addNewSz().setVal(BigInteger.valueOf(size));
        styles.addStyle(new XWPFStyle(style));
    }
}
