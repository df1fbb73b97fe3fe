package id.rinews.agreements;

import id.rinews.agreements.FormRows.ActRow;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the button that was pressed does to the rows of the form: nothing of it is saved. */
record FormAction(String name) {

    private static final Pattern ON_ACT = Pattern.compile("(remove|up|down)-act-([0-9]{1,3})");

    boolean isSave() {
        return name.equals("save") || name.isEmpty();
    }

    AgreementForm on(AgreementForm form) {
        Matcher onAct = ON_ACT.matcher(name);
        int index = onAct.matches() ? Integer.parseInt(onAct.group(2)) : -1;
        boolean isRow = index >= 0 && index < form.acts().size();
        return (isRow ? form.with(moved(form.acts(), onAct.group(1), index)) : form).roomy(name);
    }

    private static List<ActRow> moved(List<ActRow> acts, String how, int index) {
        List<ActRow> rows = new ArrayList<>(acts);
        switch (how) {
            case "remove" -> rows.remove(index);
            case "up" -> swap(rows, index, index - 1);
            default -> swap(rows, index, index + 1);
        }
        return rows;
    }

    private static void swap(List<ActRow> rows, int one, int other) {
        if (other >= 0 && other < rows.size()) {
            Collections.swap(rows, one, other);
        }
    }
}
