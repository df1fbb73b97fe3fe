package id.rinews.articles;

import id.rinews.shared.Conflict;

/** Somebody saved or published between the look and the act (409). */
class Overtaken extends Conflict {

    Overtaken() {
        super("The story was saved or published meanwhile");
    }
}
