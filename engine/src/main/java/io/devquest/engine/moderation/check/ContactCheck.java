package io.devquest.engine.moderation.check;

import io.devquest.api.moderation.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Ways of reaching somebody elsewhere, together with money. */
final class ContactCheck implements Check {

    // U, because without it the end of a word is another one on Java 19 and later where it is not Latin
    private static final Pattern MESSENGER =
            Pattern.compile("(?iU)\\b(?:whats\\s?app|telegram|wechat|viber|t\\.me|wa\\.me|skype|вотсап|телеграмм?)\\b"
                    + "|واتساب|واتس اب|تليجرام|加微信|微信号|联系微信|加[vV]信|威信|薇信|[qQ]群");
    // as people write numbers to be called, not as programs print them
    private static final Pattern PHONE =
            Pattern.compile("(?iu)(?<![\\w+.])\\+\\d[\\d .()-]{8,16}\\d|(?<![\\w.-])1[ -]8\\d\\d[ -]\\d{3}[ -]\\d{4}"
                    + "|(?<![\\w.])\\(\\d{3}\\)[ -]?\\d{3}[ -]\\d{4}"
                    + "|(?:call|phone|tel|telegram|viber|whatsapp|llame|llama|appelez|звоните|тел|جوال|هاتف|واتساب|电话)"
                    + "\\W{0,12}\\d[\\d .()-]{7,}\\d");
    private static final Pattern MONEY =
            Pattern.compile("(?iU)[$€£₹₽]\\s?\\d|\\d\\s?(?:[$€£₹₽]|usd|eur|dollars?|euros?|rubles|руб|元|块|دولار|ريال)"
                    + "|\\b(?:price|prices|cheap|paid|payment|salary|income|profit|earn|refund|discount|per week"
                    + "|precio|barato|pago|ganar|ingresos|dinero|prix|gratuit|argent|geld|verdienen|gewinn|preis"
                    + "|заработок|доход|цена|деньги|оплата|скидка)\\b"
                    + "|سعر|أرباح|ربح|راتب|المال|价格|赚钱|日结|工资|兼职|代写|利润");

    @Override
    public List<Finding> look(Candidate candidate, Writer writer) {
        List<Finding> found = new ArrayList<>();
        boolean messenger = MESSENGER.matcher(candidate.all()).find();
        boolean phone = PHONE.matcher(candidate.all()).find();
        boolean money = MONEY.matcher(candidate.all()).find();
        if ((messenger || phone) && money) {
            found.add(new Finding(
                    50, "contact.money", "It asks to be called or written to elsewhere, and speaks of money."));
        } else if (messenger && phone) {
            found.add(new Finding(40, "contact.number", "It gives a number of a messenger. Talk about it here."));
        } else if (phone) {
            found.add(new Finding(20, "contact.phone", "It gives a telephone number, which everybody could read."));
        }
        return found;
    }
}
