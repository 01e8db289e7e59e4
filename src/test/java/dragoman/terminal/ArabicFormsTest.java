package dragoman.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.Normalizer2;
import org.junit.jupiter.api.Test;

final class ArabicFormsTest {

  private final ArabicForms forms = ArabicForms.STANDARD;

  @Test
  void lettersJoinAsUnicodeSays() {
    for (int c = 0x600; c < 0x10000; c++) {
      if (UScript.getScript(c) == UScript.ARABIC || c == 0x640) {
        int type = UCharacter.getIntPropertyValue(c, UProperty.JOINING_TYPE);
        boolean both =
            type == UCharacter.JoiningType.DUAL_JOINING
                || type == UCharacter.JoiningType.JOIN_CAUSING;
        String letter = String.format("U+%04X", c);
        assertEquals(
            both || type == UCharacter.JoiningType.RIGHT_JOINING, forms.joinsBefore(c), letter);
        assertEquals(both, forms.joinsBehind(c), letter);
      }
    }
  }

  @Test
  void formsAreThoseThatUnicodeDecomposesToTheLetter() {
    Normalizer2 nfc = Normalizer2.getNFCInstance();
    for (int c = 0xFB50; c < 0xFF00; c++) {
      int type = UCharacter.getIntPropertyValue(c, UProperty.DECOMPOSITION_TYPE);
      String decomposed = Normalizer2.getNFKCInstance().getDecomposition(c);
      if (decomposed == null || !isForm(type)) {
        continue;
      }
      String letters = nfc.normalize(decomposed);
      boolean before =
          type == UCharacter.DecompositionType.FINAL || type == UCharacter.DecompositionType.MEDIAL;
      boolean behind =
          type == UCharacter.DecompositionType.INITIAL
              || type == UCharacter.DecompositionType.MEDIAL;
      String form = String.format("U+%04X", c);
      if (letters.length() == 1) {
        assertEquals(c, forms.shape(letters.charAt(0), before, behind), form);
        assertEquals(letters, forms.base((char) c), form);
      } else if (letters.length() == 2
          && forms.lamAlef(letters.charAt(0), letters.charAt(1), before) != 0) {
        assertEquals(c, forms.lamAlef(letters.charAt(0), letters.charAt(1), before), form);
        assertEquals(letters, forms.base((char) c), form);
      }
    }
  }

  private static boolean isForm(int type) {
    return type == UCharacter.DecompositionType.ISOLATED
        || type == UCharacter.DecompositionType.FINAL
        || type == UCharacter.DecompositionType.INITIAL
        || type == UCharacter.DecompositionType.MEDIAL;
  }

  @Test
  void whatIsNoFormHasNoBase() {
    assertNull(forms.base('a'));
    assertNull(forms.base('\0'));
  }
}
