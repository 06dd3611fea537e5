package io.github.rectification.constraint;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The provinces, their postal codes and the names by which addresses begin; {@code provinces.txt} describes the form. */
final class PostalProvinces {

    private static final Pattern BLANKS = Pattern.compile("\\s++");
    private static final Pattern COUNTRY = Pattern.compile("^(?:中华人民共和国|中国)");
    private static final Pattern RANK = Pattern.compile("^(?:省|市(?!场)|(?:壮族|回族|维吾尔)?自治区)");
    // a short name, and then a place of lower rank with no street or estate before it
    private static final Pattern LOWER_PLACE =
            Pattern.compile("^[^市区县路街道巷弄胡同号里村镇乡楼]{1,4}(?:[市县]|(?<![小社园校厂院矿片景军业库])区)(?![场道路街])");
    private static final int BEGINNING = 30;

    private final Map<String, Province> byName;

    private PostalProvinces(Map<String, Province> byName) {
        this.byName = byName;
    }

    static PostalProvinces all() {
        return Loaded.PROVINCES;
    }

    /** Finds the province that an address names at its beginning; empty when in doubt. */
    Optional<Province> namedBy(String address) {
        String beginning = address.substring(0, Math.min(address.length(), BEGINNING));
        String place = COUNTRY.matcher(BLANKS.matcher(beginning).replaceAll("")).replaceFirst("");
        for (Map.Entry<String, Province> entry : byName.entrySet()) {
            String name = entry.getKey();
            if (place.startsWith(name) && isPlace(name, place.substring(name.length()))) {
                return Optional.of(entry.getValue());
            }
        }
        return Optional.empty();
    }

    private static boolean isPlace(String name, String rest) {
        return isRanked(name)
                ? !rest.startsWith("场")
                : RANK.matcher(rest).find() || LOWER_PLACE.matcher(rest).find();
    }

    private static boolean isRanked(String name) {
        return name.endsWith("省") || name.endsWith("市");
    }

    /** A province and the first two digits of its postal codes. */
    record Province(String name, Set<String> prefixes) {

        Province {
            requireNonNull(name, "name");
            prefixes = Set.copyOf(prefixes);
        }

        boolean hasCode(String postalCode) {
            return prefixes.contains(postalCode.substring(0, 2));
        }
    }

    /** Read when first asked for. */
    private static final class Loaded {

        static final PostalProvinces PROVINCES = new PostalProvinces(parse(read()));

        private static Map<String, Province> parse(List<String> lines) {
            Map<String, Province> byName = new LinkedHashMap<>();
            for (String line : lines) {
                if (!line.isEmpty() && !line.startsWith("#")) {
                    read(BLANKS.split(line), byName);
                }
            }
            return byName;
        }

        private static void read(String[] words, Map<String, Province> byName) {
            int names = 1;
            Set<String> prefixes = new TreeSet<>();
            while (Character.isDigit(words[names].charAt(0))) {
                prefixes.add(words[names]);
                names++;
            }
            var province = new Province(words[0], prefixes);
            for (int i = names; i < words.length; i++) {
                byName.put(words[i], province);
            }
        }

        private static List<String> read() {
            try (InputStream in = PostalProvinces.class.getResourceAsStream("provinces.txt")) {
                String text = new String(requireNonNull(in, "provinces.txt").readAllBytes(), UTF_8);
                return List.of(text.split("\n", -1));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
