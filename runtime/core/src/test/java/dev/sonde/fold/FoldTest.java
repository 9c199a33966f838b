package dev.sonde.fold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sonde.json.JsonValue;
import dev.sonde.json.JsonValueCodec;
import org.junit.jupiter.api.Test;

class FoldTest {

    private static final Fold<JsonValue, JsonValue> FOLD = Fold.builder(
                    JsonValueCodec.INSTANCE, JsonValueCodec.INSTANCE)
            .drop("/object", "chunk")
            .indexed("/choices")
            .into("/choices/delta", "message")
            .append("/choices/delta/content")
            .indexed("/choices/delta/calls")
            .append("/choices/delta/calls/function/arguments")
            .replace("/sources")
            .build();

    @Test
    void texts_ofAPlaceAreAppended_andThePlaceIsRenamed() {
        folds(
                "{'choices':[{'index':0,'message':{'role':'assistant','content':'Hello!'}}]}",
                "{'choices':[{'index':0,'delta':{'role':'assistant','content':'Hel'}}]}",
                "{'choices':[{'index':0,'delta':{'content':'lo'}}]}",
                "{'choices':[{'index':0,'delta':{'content':'!'}}]}");
    }

    @Test
    void null_isNoPieceOfAText_andWinsOverNothing() {
        folds(
                "{'choices':[{'index':0,'message':{'content':'a','thoughts':null}}]}",
                "{'choices':[{'index':0,'delta':{'content':null,'thoughts':null}}]}",
                "{'choices':[{'index':0,'delta':{'content':'a'}}]}",
                "{'choices':[{'index':0,'delta':{'content':null}}]}");
    }

    @Test
    void lastValueThatIsNotNull_counts() {
        folds("{'model':'b','usage':{'total':3,'cached':1}}", """
                {'model':'a','usage':null}""", """
                {'model':'b','usage':{'total':2,'cached':1}}""", """
                {'usage':{'total':3}}""", """
                {'usage':null}""", "{'model':null}");
    }

    @Test
    void interleavedItems_areJoinedByTheirIndex_andStandInItsOrder() {
        folds(
                """
                {'choices':[{'index':0,'message':{'calls':[\
                {'index':0,'id':'x','function':{'name':'f','arguments':'abc'}},\
                {'index':1,'id':'y','function':{'name':'g','arguments':'{}'}},\
                {'index':2,'id':'z'}]}}]}""",
                call("{'index':1,'id':'y','function':{'name':'g','arguments':''}}"),
                call("{'index':0,'id':'x','function':{'name':'f','arguments':''}}"),
                call("{'index':0,'function':{'arguments':'ab'}},{'index':1,'function':{'arguments':'{'}}"),
                call("{'index':1,'function':{'arguments':'}'}}"),
                call("{'index':2,'id':'z'}"),
                call("{'index':0.0,'function':{'arguments':'c'}}"));
    }

    @Test
    void itemsWithoutIndex_areJoinedByTheirOrder_unlessTheirIdsDiffer() {
        folds(
                "{'choices':[{'message':{'content':'ab','calls':[{'id':'x'},{'id':'y','function':{'arguments':'12'}}]}}]}",
                "{'choices':[{'delta':{'content':'a','calls':[{'id':'x'}]}}]}",
                "{'choices':[{'delta':{'calls':[{'id':'y','function':{'arguments':'1'}}]}}]}",
                "{'choices':[{'delta':{'content':'b','calls':[{},{'id':'y','function':{'arguments':'2'}}]}}]}");
    }

    @Test
    void otherLists_growByTheirItems() {
        folds(
                "{'logprobs':{'content':[{'token':'a','bytes':[1,2]},{'token':'b','bytes':[1]}]}}",
                "{'logprobs':{'content':[{'token':'a','bytes':[1,2]}]}}",
                "{'logprobs':null}",
                "{'logprobs':{'content':[{'token':'b','bytes':[1]}]}}");
    }

    @Test
    void list_thatEveryChunkRepeats_isTakenOnce() {
        folds("{'sources':['a','b']}", "{'sources':['a']}", "{'sources':['a','b']}");
    }

    @Test
    void unknownProperties_surviveOnEveryLevel() {
        folds(
                "{'region':'eu','choices':[{'index':0,'message':{'mood':'calm'},'extra':{'a':1,'b':2}}]}",
                "{'region':'eu','choices':[{'index':0,'delta':{'mood':'calm'},'extra':{'a':1}}]}",
                "{'choices':[{'index':0,'extra':{'b':2}}]}");
    }

    @Test
    void markOfChunks_isNoPartOfTheReply_butAnotherValueIs() {
        folds("{'id':'1'}", "{'id':'1','object':'chunk'}");
        folds("{'id':'1','object':'odd'}", "{'id':'1','object':'chunk'}", "{'object':'odd'}");
    }

    @Test
    void valueOfAnotherKind_takesThePlace() {
        folds("{'a':[1],'choices':'none'}", "{'a':{'b':1},'choices':[{'index':0}]}", "{'a':[1],'choices':'none'}");
    }

    @Test
    void reply_canBeAskedForInBetween() {
        Folding<JsonValue, JsonValue> folding = FOLD.begin();
        folding.add(json("{'choices':[{'index':0,'delta':{'content':'a'}}]}"));
        JsonValue before = folding.reply();
        folding.add(json("{'choices':[{'index':0,'delta':{'content':'b'}}]}"));
        assertThat(before).isEqualTo(json("{'choices':[{'index':0,'message':{'content':'a'}}]}"));
        assertThat(folding.reply()).isEqualTo(json("{'choices':[{'index':0,'message':{'content':'ab'}}]}"));
    }

    @Test
    void size_growsWithWhatIsHeld_notWithWhatIsReplaced() {
        Folding<JsonValue, JsonValue> folding = FOLD.begin();
        folding.add(json("{'id':'0123456789','choices':[{'index':0,'delta':{'content':'a'}}]}"));
        long before = folding.size();
        folding.add(json("{'id':'0123456789','choices':[{'index':0,'delta':{'content':'bc'}}]}"));
        assertThat(folding.size()).isEqualTo(before + 2);
        folding.add(json("{'more':['0123456789']}"));
        assertThat(folding.size()).isGreaterThan(before + 12);
    }

    @Test
    void path_beginsWithASlash() {
        assertThatThrownBy(() -> Fold.builder(JsonValueCodec.INSTANCE, JsonValueCodec.INSTANCE)
                        .append("choices"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("begins with a slash");
    }

    private static String call(String calls) {
        return "{'choices':[{'index':0,'delta':{'calls':[" + calls + "]}}]}";
    }

    private static void folds(String reply, String... chunks) {
        Folding<JsonValue, JsonValue> folding = FOLD.begin();
        for (String chunk : chunks) {
            folding.add(json(chunk));
        }
        assertThat(folding.reply()).isEqualTo(json(reply));
    }

    private static JsonValue json(String text) {
        return JsonValue.parse(text.replace('\'', '"'));
    }
}
