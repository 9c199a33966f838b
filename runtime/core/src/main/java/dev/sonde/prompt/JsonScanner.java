package dev.sonde.prompt;

/**
 * Tells, char by char, what is structure in JSON from what stands in strings and comments; also in JSON with single quotes, as
 * models write it.
 */
final class JsonScanner {

    private enum Within {
        NOTHING,
        STRING,
        SLASH,
        LINE,
        BLOCK,
        BLOCK_STAR
    }

    private Within within = Within.NOTHING;
    private char quote;
    private boolean escaped;

    /** Whether this next char of the text stands outside of strings and comments; a quote does not. */
    boolean isStructure(char next) {
        switch (within) {
            case STRING -> inString(next);
            case LINE -> within = next == '\n' ? Within.NOTHING : Within.LINE;
            case BLOCK -> within = next == '*' ? Within.BLOCK_STAR : Within.BLOCK;
            case BLOCK_STAR -> within = next == '/' ? Within.NOTHING : next == '*' ? Within.BLOCK_STAR : Within.BLOCK;
            case SLASH -> {
                within = next == '/' ? Within.LINE : next == '*' ? Within.BLOCK : Within.NOTHING;
                return within == Within.NOTHING && outside(next);
            }
            case NOTHING -> {
                return outside(next);
            }
        }
        return false;
    }

    /** Whether a string has begun and not ended. */
    boolean isInString() {
        return within == Within.STRING;
    }

    private boolean outside(char next) {
        if (next == '"' || next == '\'') {
            quote = next;
            within = Within.STRING;
            return false;
        }
        within = next == '/' ? Within.SLASH : Within.NOTHING;
        return next != '/';
    }

    private void inString(char next) {
        if (escaped) {
            escaped = false;
        } else if (next == '\\') {
            escaped = true;
        } else if (next == quote) {
            within = Within.NOTHING;
        }
    }
}
