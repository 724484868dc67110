// Office-holders of international organizations; the code is org: and the abbreviation: one line a term of office, sorted by code, office and first day.
// code | office | name | surname (! = safe alone) | other forms | pronoun | from | to | seen
// Gone through on 2026-11-25. How to read and mend a row: docs/office-holders.md.
export const INTERNATIONAL = `
org:ADB | President | Haruhiko Kuroda | Kuroda! | | he | 2005-02-01 | 2013-03-18 | 2013-03-18
org:ADB | President | Takehiko Nakao | Nakao! | | he | 2013-04-28 | 2020-01-16 | 2020-01-16
org:ADB | President | Masatsugu Asakawa | Asakawa! | | he | 2020-01-17 | 2025-02-23 | 2025-02-23
org:ADB | President | Masato Kanda | Kanda | | he | 2025-02-24 | | 2025-12
org:AIIB | President | Jin Liqun | Jin | | he | 2016-01-16 | 2026-01-15 | 2026-01-15
org:AIIB | President | Zou Jiayi | Zou | | she | 2026-01-16 | | 2026-01
org:APEC | Executive Director | Alan Bollard | Bollard | | he | 2013-01-01 | 2018-12-31 | 2018-12-31
org:APEC | Executive Director | Rebecca Sta Maria | Sta Maria | Rebecca Fatima Sta Maria | she | 2019-01-01 | 2024-12-31 | 2024-12-31
org:APEC | Executive Director | Eduardo Pedrosa | Pedrosa | | he | 2025-01-01 | | 2025-12
org:ASEAN | Secretary-General | Ong Keng Yong | Ong | | he | 2003-01-01 | 2007-12-31 | 2007-12-31
org:ASEAN | Secretary-General | Surin Pitsuwan | Surin | | he | 2008-01-01 | 2012-12-31 | 2012-12-31
org:ASEAN | Secretary-General | Le Luong Minh | Minh | Lê Lương Minh | he | 2013-01-01 | 2017-12-31 | 2017-12-31
org:ASEAN | Secretary-General | Lim Jock Hoi | Lim | Dato Lim Jock Hoi | he | 2018-01-01 | 2022-12-31 | 2022-12-31
org:ASEAN | Secretary-General | Kao Kim Hourn | Kao | | he | 2023-01-01 | | 2025-12
org:AU | African Union Commission Chairperson | Alpha Oumar Konaré | Konaré! | Alpha Konaré | he | 2003-09-16 | 2008-04-28 | 2008-04-28
org:AU | African Union Commission Chairperson | Jean Ping | Ping | | he | 2008-04-28 | 2012-10-15 | 2012-10-15
org:AU | African Union Commission Chairperson | Nkosazana Dlamini-Zuma | Dlamini-Zuma! | Nkosazana Dlamini Zuma | she | 2012-10-15 | 2017-03-14 | 2017-03-14
org:AU | African Union Commission Chairperson | Moussa Faki Mahamat | Faki! | Moussa Faki | he | 2017-03-14 | 2025-03-13 | 2025-03-13
org:AU | African Union Commission Chairperson | Mahamoud Ali Youssouf | Youssouf | Mahmoud Ali Youssouf; Mahamoud Youssouf | he | 2025-03-13 | | 2025-12
org:AU | High Representative for the Horn of Africa | Olusegun Obasanjo | Obasanjo! | | he | 2021-08 | | 2025-12
org:AU | Peace and Security Commissioner | Smaïl Chergui | Chergui! | Smail Chergui | he | 2013-10 | 2021-03 | 2021-03
org:AU | Peace and Security Commissioner | Bankole Adeoye | Adeoye! | | he | 2021-03 | | 2025-12
org:AfDB | President | Donald Kaberuka | Kaberuka! | | he | 2005-09-01 | 2015-08-31 | 2015-08-31
org:AfDB | President | Akinwumi Adesina | Adesina! | Akinwumi A. Adesina | he | 2015-09-01 | 2025-08-31 | 2025-08-31
org:AfDB | President | Sidi Ould Tah | Ould Tah! | | he | 2025-09-01 | | 2025-12
org:AfricaCDC | Director General | John Nkengasong | Nkengasong! | | he | 2017-01 | 2022-05 | 2022-05
org:AfricaCDC | Director General | Jean Kaseya | Kaseya! | | he | 2023-04 | | 2025-12
org:ArabLeague | Assistant Secretary-General | Hossam Zaki | Hossam Zaki | | he | 2016 | | 2025-12
org:ArabLeague | Secretary-General | Amr Moussa | Moussa | Amr Mussa | he | 2001-06-01 | 2011-06-01 | 2011-06-01
org:ArabLeague | Secretary-General | Nabil Elaraby | Elaraby! | Nabil al-Arabi; Nabil el-Araby; Nabil al-Araby | he | 2011-07-01 | 2016-06-30 | 2016-06-30
org:ArabLeague | Secretary-General | Ahmed Aboul Gheit | Aboul Gheit! | Ahmed Abul Gheit; Ahmed Abu al-Gheit; Ahmed Abul-Gheit; Ahmed Aboul-Gheit | he | 2016-07-01 | 2026-06-30 | 2026-06-30
org:BIS | General Manager | Jaime Caruana | Caruana! | | he | 2009-04-01 | 2017-11-30 | 2017-11-30
org:BIS | General Manager | Agustín Carstens | Carstens! | | he | 2017-12-01 | 2025-06-30 | 2025-06-30
org:BIS | General Manager | Pablo Hernández de Cos | Hernández de Cos! | | he | 2025-07-01 | | 2025-12
org:CARICOM | Secretary-General | Irwin LaRocque | LaRocque! | | he | 2011-08-15 | 2021-08-14 | 2021-08-14
org:CARICOM | Secretary-General | Carla Barnett | Barnett | | she | 2021-08-15 | | 2025-12
org:CIS | Secretary General | Sergei Lebedev | Lebedev | Sergey Lebedev | he | 2007-10-05 | | 2025-12
org:CSTO | Secretary General | Nikolai Bordyuzha | Bordyuzha! | Nikolay Bordyuzha | he | 2003-04-28 | 2016-12-31 | 2016-12-31
org:CSTO | Secretary General | Yuri Khachaturov | Khachaturov! | Yury Khachaturov | he | 2017-05-02 | 2018-11-02 | 2018-11-02
org:CSTO | Secretary General | Stanislav Zas | Zas | | he | 2020-01-01 | 2022-12-31 | 2022-12-31
org:CSTO | Secretary General | Imangali Tasmagambetov | Tasmagambetov! | | he | 2023-01-01 | 2025-12-31 | 2025-12-31
org:CSTO | Secretary General | Taalatbek Masadykov | Masadykov! | | he | 2026-01-01 | | 2026-01
org:CTBTO | Executive Secretary | Lassina Zerbo | Zerbo! | | he | 2013-08-01 | 2021-07-31 | 2021-07-31
org:CTBTO | Executive Secretary | Robert Floyd | Floyd | | he | 2021-08-01 | | 2025-12
org:CoE | Commissioner for Human Rights | Nils Muižnieks | Muižnieks! | Nils Muiznieks | he | 2012-04-01 | 2018-03-31 | 2018-03-31
org:CoE | Commissioner for Human Rights | Dunja Mijatović | Mijatović! | Dunja Mijatovic | she | 2018-04-01 | 2024-03-31 | 2024-03-31
org:CoE | Commissioner for Human Rights | Michael O'Flaherty | O'Flaherty | | he | 2024-04-01 | | 2025-12
org:CoE | Secretary General | Terry Davis | Davis | | he | 2004-09-01 | 2009-08-31 | 2009-08-31
org:CoE | Secretary General | Thorbjørn Jagland | Jagland! | Thorbjorn Jagland; Thorbjoern Jagland | he | 2009-10-01 | 2019-09-17 | 2019-09-17
org:CoE | Secretary General | Marija Pejčinović Burić | Pejčinović Burić! | Marija Pejcinovic-Buric | she | 2019-09-18 | 2024-09-17 | 2024-09-17
org:CoE | Secretary General | Alain Berset | Berset! | | he | 2024-09-18 | | 2025-12
org:Commonwealth | Secretary-General | Don McKinnon | McKinnon | Donald McKinnon | he | 2000-04-01 | 2008-03-31 | 2008-03-31
org:Commonwealth | Secretary-General | Kamalesh Sharma | Sharma | | he | 2008-04-01 | 2016-03-31 | 2016-03-31
org:Commonwealth | Secretary-General | Patricia Scotland | Scotland | Baroness Scotland | she | 2016-04-01 | 2025-03-31 | 2025-03-31
org:Commonwealth | Secretary-General | Shirley Ayorkor Botchwey | Botchwey! | Shirley Botchwey | she | 2025-04-01 | | 2025-12
org:EAC | Secretary General | Richard Sezibera | Sezibera! | | he | 2011-04 | 2016-04 | 2016-04
org:EAC | Secretary General | Liberat Mfumukeko | Mfumukeko! | | he | 2016-04-26 | 2021-04 | 2021-04
org:EAC | Secretary General | Peter Mathuki | Mathuki! | | he | 2021-04-25 | 2024-06 | 2024-06
org:EAC | Secretary General | Veronica Nduva | Nduva! | Veronica Mueni Nduva | she | 2024-06-07 | | 2025-12
org:EAEU | Eurasian Economic Commission Chairman | Viktor Khristenko | Khristenko! | | he | 2012-02-01 | 2016-01-31 | 2016-01-31
org:EAEU | Eurasian Economic Commission Chairman | Tigran Sargsyan | Sargsyan | Tigran Sarkisian | he | 2016-02-01 | 2020-01-31 | 2020-01-31
org:EAEU | Eurasian Economic Commission Chairman | Mikhail Myasnikovich | Myasnikovich! | | he | 2020-02-01 | 2024-01-31 | 2024-01-31
org:EAEU | Eurasian Economic Commission Chairman | Bakytzhan Sagintayev | Sagintayev! | Bakhytzhan Sagintayev; Bakytjan Sagintayev | he | 2024-02-01 | | 2025-12
org:EBRD | President | Thomas Mirow | Mirow! | | he | 2008-07-03 | 2012-07-02 | 2012-07-02
org:EBRD | President | Suma Chakrabarti | Chakrabarti | Sir Suma Chakrabarti | he | 2012-07-03 | 2020-07-02 | 2020-07-02
org:EBRD | President | Odile Renaud-Basso | Renaud-Basso! | | she | 2020-11-02 | | 2025-12
org:ECB | Chief Economist | Peter Praet | Praet! | | he | 2012-01 | 2019-05-31 | 2019-05-31
org:ECB | Chief Economist | Philip Lane | Lane | Philip R. Lane | he | 2019-06-01 | | 2025-12
org:ECB | Executive Board Member | Benoît Cœuré | Cœuré! | Benoit Coeure; Benoît Coeuré | he | 2012-01-01 | 2019-12-31 | 2019-12-31
org:ECB | Executive Board Member | Isabel Schnabel | Schnabel! | | she | 2020-01-01 | | 2025-12
org:ECB | Executive Board Member | Fabio Panetta | Panetta! | | he | 2020-01-01 | 2023-10-31 | 2023-10-31
org:ECB | President | Jean-Claude Trichet | Trichet! | | he | 2003-11-01 | 2011-10-31 | 2011-10-31
org:ECB | President | Mario Draghi | Draghi! | | he | 2011-11-01 | 2019-10-31 | 2019-10-31
org:ECB | President | Christine Lagarde | Lagarde! | | she | 2019-11-01 | | 2026-06
org:ECB | Vice President | Vítor Constâncio | Constâncio! | Vitor Constancio | he | 2010-06-01 | 2018-05-31 | 2018-05-31
org:ECB | Vice President | Luis de Guindos | de Guindos! | | he | 2018-06-01 | 2026-05-31 | 2026-05-31
org:ECHR | President | Guido Raimondi | Raimondi! | | he | 2015-11-01 | 2019-05-04 | 2019-05-04
org:ECHR | President | Linos-Alexandre Sicilianos | Sicilianos! | | he | 2019-05-05 | 2020-05-17 | 2020-05-17
org:ECHR | President | Robert Spano | Spano! | Róbert Spanó; Robert Ragnar Spano | he | 2020-05-18 | 2022-09-18 | 2022-09-18
org:ECHR | President | Síofra O'Leary | O'Leary | | she | 2022-11-01 | 2024-07-01 | 2024-07-01
org:ECOWAS | Commission President | Kadré Désiré Ouédraogo | Ouédraogo | Kadre Desire Ouedraogo | he | 2012-03 | 2016-04 | 2016-04
org:ECOWAS | Commission President | Marcel de Souza | de Souza | Marcel Alain de Souza | he | 2016-04-08 | 2018-02-28 | 2018-02-28
org:ECOWAS | Commission President | Jean-Claude Kassi Brou | Brou | Jean-Claude Brou | he | 2018-03-01 | 2022-07 | 2022-07
org:ECOWAS | Commission President | Omar Touray | Touray | Omar Alieu Touray | he | 2022-07 | | 2025-12
org:EIB | President | Werner Hoyer | Hoyer | | he | 2012-01-01 | 2023-12-31 | 2023-12-31
org:EIB | President | Nadia Calviño | Calviño! | | she | 2024-01-01 | | 2025-12
org:EMA | Executive Director | Guido Rasi | Rasi! | | he | 2015-11 | 2020-11-15 | 2020-11-15
org:EMA | Executive Director | Emer Cooke | Cooke | | she | 2020-11-16 | | 2025-12
org:ESA | Director General | Jan Wörner | Wörner! | Johann-Dietrich Wörner; Jan Woerner | he | 2015-07-01 | 2021-02-28 | 2021-02-28
org:ESA | Director General | Josef Aschbacher | Aschbacher! | | he | 2021-03-01 | | 2025-12
org:ESM | Managing Director | Klaus Regling | Regling! | | he | 2012-10-08 | 2022-10-07 | 2022-10-07
org:ESM | Managing Director | Pierre Gramegna | Gramegna! | | he | 2022-12-01 | | 2025-12
org:EU | Agriculture Commissioner | Phil Hogan | Hogan | | he | 2014-11-01 | 2019-11-30 | 2019-11-30
org:EU | Agriculture Commissioner | Janusz Wojciechowski | Wojciechowski! | | he | 2019-12-01 | 2024-11-30 | 2024-11-30
org:EU | Agriculture Commissioner | Christophe Hansen | Hansen | | he | 2024-12-01 | | 2025-12
org:EU | Ambassador to Ukraine | Matti Maasikas | Maasikas! | | he | 2019-09 | 2023-08 | 2023-08
org:EU | Ambassador to Ukraine | Katarína Mathernová | Mathernová! | Katarina Mathernova | she | 2023-09 | | 2025-12
org:EU | Ambassador to the United States | David O'Sullivan | O'Sullivan | | he | 2014-11 | 2019-02 | 2019-02
org:EU | Ambassador to the United States | Stavros Lambrinidis | Lambrinidis! | | he | 2019-03 | 2023-12 | 2023-12
org:EU | Ambassador to the United States | Jovita Neliupšienė | Neliupšienė! | Jovita Neliupsiene | she | 2024-02 | | 2025-12
org:EU | Brexit Coordinator | Guy Verhofstadt | Verhofstadt! | | he | 2016-09 | 2020-01-31 | 2020-01-31
org:EU | Budget Commissioner | Günther Oettinger | Oettinger! | Guenther Oettinger | he | 2017-01-01 | 2019-11-30 | 2019-11-30
org:EU | Budget Commissioner | Johannes Hahn | Hahn | | he | 2019-12-01 | 2024-11-30 | 2024-11-30
org:EU | Budget Commissioner | Piotr Serafin | Serafin! | | he | 2024-12-01 | | 2025-12
org:EU | Chief Brexit Negotiator | Michel Barnier | Barnier! | | he | 2016-10-01 | 2020-12-31 | 2020-12-31
org:EU | Climate Commissioner | Connie Hedegaard | Hedegaard! | | she | 2010-02-09 | 2014-10-31 | 2014-10-31
org:EU | Climate Commissioner | Wopke Hoekstra | Hoekstra! | | he | 2023-10-05 | | 2025-12
org:EU | Competition Commissioner | Neelie Kroes | Kroes! | | she | 2004-11-22 | 2010-02-09 | 2010-02-09
org:EU | Competition Commissioner | Joaquín Almunia | Almunia! | | he | 2010-02-09 | 2014-10-31 | 2014-10-31
org:EU | Competition Commissioner | Margrethe Vestager | Vestager! | | she | 2014-11-01 | 2024-11-30 | 2024-11-30
org:EU | Counter-Terrorism Coordinator | Gilles de Kerchove | de Kerchove! | | he | 2007-09-19 | 2021-09 | 2021-09
org:EU | Crisis Management Commissioner | Christos Stylianides | Stylianides! | | he | 2014-11-01 | 2019-11-30 | 2019-11-30
org:EU | Crisis Management Commissioner | Janez Lenarčič | Lenarčič! | | he | 2019-12-01 | 2024-11-30 | 2024-11-30
org:EU | Crisis Management Commissioner | Hadja Lahbib | Lahbib! | | she | 2024-12-01 | | 2025-12
org:EU | Culture Commissioner | Glenn Micallef | Micallef! | | he | 2024-12-01 | | 2025-12
org:EU | Defense Commissioner | Andrius Kubilius | Kubilius! | | he | 2024-12-01 | | 2025-12
org:EU | Development Commissioner | Neven Mimica | Mimica! | | he | 2014-11-01 | 2019-11-30 | 2019-11-30
org:EU | Development Commissioner | Jutta Urpilainen | Urpilainen! | | she | 2019-12-01 | 2024-11-30 | 2024-11-30
org:EU | Development Commissioner | Jozef Síkela | Síkela! | | he | 2024-12-01 | | 2025-12
org:EU | Digital Commissioner | Günther Oettinger | Oettinger! | Guenther Oettinger | he | 2014-11-01 | 2016-12-31 | 2016-12-31
org:EU | Digital Commissioner | Mariya Gabriel | Gabriel | Maria Gabriel | she | 2017-07-07 | 2019-11-30 | 2019-11-30
org:EU | Economy Commissioner | Olli Rehn | Rehn! | | he | 2010-02-09 | 2014-07-01 | 2014-07-01
org:EU | Economy Commissioner | Pierre Moscovici | Moscovici! | | he | 2014-11-01 | 2019-11-30 | 2019-11-30
org:EU | Economy Commissioner | Paolo Gentiloni | Gentiloni! | | he | 2019-12-01 | 2024-11-30 | 2024-11-30
org:EU | Economy Commissioner | Valdis Dombrovskis | Dombrovskis! | | he | 2024-12-01 | | 2025-12
org:EU | Education Commissioner | Tibor Navracsics | Navracsics! | | he | 2014-11-01 | 2019-11-30 | 2019-11-30
org:EU | Employment Commissioner | Marianne Thyssen | Thyssen | | she | 2014-11-01 | 2019-11-30 | 2019-11-30
org:EU | Employment Commissioner | Nicolas Schmit | Schmit! | | he | 2019-12-01 | 2024-11-30 | 2024-11-30
org:EU | Energy Commissioner | Miguel Arias Cañete | Cañete! | Miguel Arias Canete; Miguel Cañete | he | 2014-11-01 | 2019-11-30 | 2019-11-30
org:EU | Energy Commissioner | Kadri Simson | Simson! | | she | 2019-12-01 | 2024-11-30 | 2024-11-30
org:EU | Energy Commissioner | Dan Jørgensen | Jørgensen | Dan Jorgensen | he | 2024-12-01 | | 2025-12
org:EU | Enlargement Commissioner | Olli Rehn | Rehn! | | he | 2004-11-22 | 2010-02-09 | 2010-02-09
org:EU | Enlargement Commissioner | Štefan Füle | Füle! | Stefan Fule; Stefan Fuele | he | 2010-02-09 | 2014-10-31 | 2014-10-31
org:EU | Enlargement Commissioner | Johannes Hahn | Hahn | | he | 2014-11-01 | 2019-11-30 | 2019-11-30
org:EU | Enlargement Commissioner | Olivér Várhelyi | Várhelyi! | | he | 2019-12-01 | 2024-11-30 | 2024-11-30
org:EU | Enlargement Commissioner | Marta Kos | Kos | | she | 2024-12-01 | | 2025-12
org:EU | Environment Commissioner | Karmenu Vella | Vella | | he | 2014-11-01 | 2019-11-30 | 2019-11-30
org:EU | Environment Commissioner | Virginijus Sinkevičius | Sinkevičius! | | he | 2019-12-01 | 2024-07-15 | 2024-07-15
org:EU | Environment Commissioner | Jessika Roswall | Roswall! | | she | 2024-12-01 | | 2025-12
org:EU | Equality Commissioner | Helena Dalli | Dalli! | | she | 2019-12-01 | 2024-11-30 | 2024-11-30
org:EU | Euro Commissioner | Valdis Dombrovskis | Dombrovskis! | | he | 2014-11-01 | 2020-10-11 | 2020-10-11
org:EU | European Chief Prosecutor | Laura Codruța Kövesi | Kövesi! | Laura Codruta Kovesi; Laura Kovesi; Laura Kövesi | she | 2019-11-01 | 2026-10-31 | 2026-10-31
org:EU | European Commission President | Romano Prodi | Prodi! | | he | 1999-09-16 | 2004-11-22 | 2004-11-22
org:EU | European Commission President | José Manuel Barroso | Barroso | José Manuel Durão Barroso; Jose Manuel Durao Barroso | he | 2004-11-22 | 2014-10-31 | 2014-10-31
org:EU | European Commission President | Jean-Claude Juncker | Juncker! | | he | 2014-11-01 | 2019-11-30 | 2019-11-30
org:EU | European Commission President | Ursula von der Leyen | von der Leyen! | | she | 2019-12-01 | | 2026-06
org:EU | European Commission Secretary-General | Martin Selmayr | Selmayr! | | he | 2018-03-01 | 2019-07-31 | 2019-07-31
org:EU | European Commission Secretary-General | Ilze Juhansone | Juhansone! | | she | 2019-08-01 | | 2025-12
org:EU | European Commission Spokesperson | Margaritis Schinas | Schinas! | | he | 2014-11-01 | 2019-11-30 | 2019-11-30
org:EU | European Commission Spokesperson | Eric Mamer | Mamer! | | he | 2019-12-01 | 2024-12 | 2024-12
org:EU | European Commission Spokesperson | Paula Pinho | Pinho | | she | 2024-12 | | 2025-12
org:EU | European Commission Vice President | Andrus Ansip | Ansip! | | he | 2014-11-01 | 2019-07-01 | 2019-07-01
org:EU | European Commission Vice President | Frans Timmermans | Timmermans! | | he | 2014-11-01 | 2023-08-22 | 2023-08-22
org:EU | European Commission Vice President | Jyrki Katainen | Katainen! | | he | 2014-11-01 | 2019-11-30 | 2019-11-30
org:EU | European Commission Vice President | Kristalina Georgieva | Georgieva! | | she | 2014-11-01 | 2016-12-31 | 2016-12-31
org:EU | European Commission Vice President | Maroš Šefčovič | Šefčovič! | Maros Sefcovic | he | 2014-11-01 | 2024-11-30 | 2024-11-30
org:EU | European Commission Vice President | Dubravka Šuica | Šuica! | | she | 2019-12-01 | 2024-11-30 | 2024-11-30
org:EU | European Commission Vice President | Margaritis Schinas | Schinas! | | he | 2019-12-01 | 2024-11-30 | 2024-11-30
org:EU | European Commission Vice President | Věra Jourová | Jourová! | Vera Jourova | she | 2019-12-01 | 2024-11-30 | 2024-11-30
org:EU | European Commission Vice President | Henna Virkkunen | Virkkunen! | | she | 2024-12-01 | | 2025-12
org:EU | European Commission Vice President | Raffaele Fitto | Fitto! | | he | 2024-12-01 | | 2025-12
org:EU | European Commission Vice President | Roxana Mînzatu | Mînzatu! | Roxana Minzatu | she | 2024-12-01 | | 2025-12
org:EU | European Commission Vice President | Stéphane Séjourné | Séjourné! | | he | 2024-12-01 | | 2025-12
org:EU | European Commission Vice President | Teresa Ribera | Ribera! | | she | 2024-12-01 | | 2025-12
org:EU | European Council President | Herman Van Rompuy | Van Rompuy! | | he | 2009-12-01 | 2014-11-30 | 2014-11-30
org:EU | European Council President | Donald Tusk | Tusk! | | he | 2014-12-01 | 2019-11-30 | 2019-11-30
org:EU | European Council President | Charles Michel | Michel | | he | 2019-12-01 | 2024-11-30 | 2024-11-30
org:EU | European Council President | António Costa | Costa | | he | 2024-12-01 | | 2026-06
org:EU | European Court of Justice President | Koen Lenaerts | Lenaerts! | | he | 2015-10-08 | | 2025-12
org:EU | European Parliament President | Josep Borrell | Borrell! | | he | 2004-07-20 | 2007-01-16 | 2007-01-16
org:EU | European Parliament President | Hans-Gert Pöttering | Pöttering! | Hans-Gert Poettering | he | 2007-01-16 | 2009-07-14 | 2009-07-14
org:EU | European Parliament President | Jerzy Buzek | Buzek! | | he | 2009-07-14 | 2012-01-17 | 2012-01-17
org:EU | European Parliament President | Martin Schulz | Schulz! | | he | 2012-01-17 | 2017-01-17 | 2017-01-17
org:EU | European Parliament President | Antonio Tajani | Tajani! | | he | 2017-01-17 | 2019-07-03 | 2019-07-03
org:EU | European Parliament President | David Sassoli | Sassoli! | David Maria Sassoli | he | 2019-07-03 | 2022-01-11 | 2022-01-11
org:EU | European Parliament President | Roberta Metsola | Metsola! | | she | 2022-01-18 | | 2026-06
org:EU | External Relations Commissioner | Benita Ferrero-Waldner | Ferrero-Waldner! | | she | 2004-11-22 | 2009-10-31 | 2009-10-31
org:EU | Financial Services Commissioner | Jonathan Hill | Hill | Lord Hill | he | 2014-11-01 | 2016-07-15 | 2016-07-15
org:EU | Financial Services Commissioner | Mairead McGuinness | McGuinness! | Mairead Mc Guinness | she | 2020-10-12 | 2024-11-30 | 2024-11-30
org:EU | Financial Services Commissioner | Maria Luís Albuquerque | Albuquerque | | she | 2024-12-01 | | 2025-12
org:EU | Fisheries Commissioner | Costas Kadis | Kadis! | | he | 2024-12-01 | | 2025-12
org:EU | Foreign Affairs Spokesperson | Maja Kocijančič | Kocijančič! | | she | 2010 | 2019-11 | 2019-11
org:EU | Foreign Affairs Spokesperson | Peter Stano | Stano! | | he | 2019-12 | 2024-11 | 2024-11
org:EU | Foreign Affairs Spokesperson | Anouar El Anouni | El Anouni! | | he | 2024-12 | | 2025-12
org:EU | Health Commissioner | Vytenis Andriukaitis | Andriukaitis! | | he | 2014-11-01 | 2019-11-30 | 2019-11-30
org:EU | Health Commissioner | Stella Kyriakides | Kyriakides! | | she | 2019-12-01 | 2024-11-30 | 2024-11-30
org:EU | Health Commissioner | Olivér Várhelyi | Várhelyi! | | he | 2024-12-01 | | 2025-12
org:EU | High Representative for Foreign Affairs | Javier Solana | Solana | | he | 1999-10-18 | 2009-11-30 | 2009-11-30
org:EU | High Representative for Foreign Affairs | Catherine Ashton | Ashton | | she | 2009-12-01 | 2014-10-31 | 2014-10-31
org:EU | High Representative for Foreign Affairs | Federica Mogherini | Mogherini! | | she | 2014-11-01 | 2019-11-30 | 2019-11-30
org:EU | High Representative for Foreign Affairs | Josep Borrell | Borrell! | | he | 2019-12-01 | 2024-11-30 | 2024-11-30
org:EU | High Representative for Foreign Affairs | Kaja Kallas | Kallas! | | she | 2024-12-01 | | 2026-06
org:EU | Home Affairs Commissioner | Cecilia Malmström | Malmström! | Cecilia Malmstrom | she | 2010-02-09 | 2014-10-31 | 2014-10-31
org:EU | Home Affairs Commissioner | Ylva Johansson | Johansson | | she | 2019-12-01 | 2024-11-30 | 2024-11-30
org:EU | Home Affairs Commissioner | Magnus Brunner | Brunner | | he | 2024-12-01 | | 2025-12
org:EU | Innovation Commissioner | Mariya Gabriel | Gabriel | Maria Gabriel | she | 2019-12-01 | 2023-05-15 | 2023-05-15
org:EU | Internal Market Commissioner | Michel Barnier | Barnier! | | he | 2010-02-09 | 2014-10-31 | 2014-10-31
org:EU | Internal Market Commissioner | Elżbieta Bieńkowska | Bieńkowska! | Elzbieta Bienkowska | she | 2014-11-01 | 2019-11-30 | 2019-11-30
org:EU | Internal Market Commissioner | Thierry Breton | Breton! | | he | 2019-12-01 | 2024-09-16 | 2024-09-16
org:EU | Justice Commissioner | Franco Frattini | Frattini! | | he | 2004-11-22 | 2008-05-08 | 2008-05-08
org:EU | Justice Commissioner | Viviane Reding | Reding! | | she | 2010-02-09 | 2014-06-30 | 2014-06-30
org:EU | Justice Commissioner | Věra Jourová | Jourová! | Vera Jourova | she | 2014-11-01 | 2019-11-30 | 2019-11-30
org:EU | Justice Commissioner | Didier Reynders | Reynders! | | he | 2019-12-01 | 2024-11-30 | 2024-11-30
org:EU | Justice Commissioner | Michael McGrath | McGrath | | he | 2024-12-01 | | 2025-12
org:EU | Mediterranean Commissioner | Dubravka Šuica | Šuica! | | she | 2024-12-01 | | 2025-12
org:EU | Migration Commissioner | Dimitris Avramopoulos | Avramopoulos! | | he | 2014-11-01 | 2019-11-30 | 2019-11-30
org:EU | Ombudsman | Emily O'Reilly | O'Reilly | | she | 2013-10-01 | 2025-02-26 | 2025-02-26
org:EU | Ombudsman | Teresa Anjinho | Anjinho! | | she | 2025-02-27 | | 2025-12
org:EU | Regional Policy Commissioner | Corina Crețu | Crețu! | Corina Cretu | she | 2014-11-01 | 2019-07-01 | 2019-07-01
org:EU | Regional Policy Commissioner | Elisa Ferreira | Ferreira | | she | 2019-12-01 | 2024-11-30 | 2024-11-30
org:EU | Research Commissioner | Carlos Moedas | Moedas! | | he | 2014-11-01 | 2019-11-30 | 2019-11-30
org:EU | Research Commissioner | Iliana Ivanova | Ivanova | | she | 2023-09-19 | 2024-11-30 | 2024-11-30
org:EU | Research Commissioner | Ekaterina Zaharieva | Zaharieva! | Ekaterina Zakharieva | she | 2024-12-01 | | 2025-12
org:EU | Sanctions Envoy | David O'Sullivan | O'Sullivan | | he | 2023-01 | | 2025-12
org:EU | Security Commissioner | Julian King | King | Sir Julian King | he | 2016-09-19 | 2019-11-30 | 2019-11-30
org:EU | Special Representative for Human Rights | Stavros Lambrinidis | Lambrinidis! | | he | 2012-09-01 | 2019-02 | 2019-02
org:EU | Special Representative for Human Rights | Eamon Gilmore | Gilmore | | he | 2019-02-28 | 2024-02 | 2024-02
org:EU | Special Representative for the Belgrade-Pristina Dialogue | Miroslav Lajčák | Lajčák! | | he | 2020-04-02 | 2025-01-31 | 2025-01-31
org:EU | Special Representative for the Belgrade-Pristina Dialogue | Peter Sørensen | Sørensen | Peter Sorensen | he | 2025-02-01 | | 2025-12
org:EU | Special Representative for the Middle East Peace Process | Sven Koopmans | Koopmans! | | he | 2021-05 | 2025-02 | 2025-02
org:EU | Trade Commissioner | Peter Mandelson | Mandelson! | Lord Mandelson | he | 2004-11-22 | 2008-10-03 | 2008-10-03
org:EU | Trade Commissioner | Karel De Gucht | De Gucht! | | he | 2010-02-09 | 2014-10-31 | 2014-10-31
org:EU | Trade Commissioner | Cecilia Malmström | Malmström! | Cecilia Malmstrom | she | 2014-11-01 | 2019-11-30 | 2019-11-30
org:EU | Trade Commissioner | Phil Hogan | Hogan | | he | 2019-12-01 | 2020-08-26 | 2020-08-26
org:EU | Trade Commissioner | Valdis Dombrovskis | Dombrovskis! | | he | 2020-10-12 | 2024-11-30 | 2024-11-30
org:EU | Trade Commissioner | Maroš Šefčovič | Šefčovič! | Maros Sefcovic | he | 2024-12-01 | | 2025-12
org:EU | Transport Commissioner | Violeta Bulc | Bulc! | | she | 2014-11-01 | 2019-11-30 | 2019-11-30
org:EU | Transport Commissioner | Adina Vălean | Vălean! | | she | 2019-12-01 | 2024-11-30 | 2024-11-30
org:EU | Transport Commissioner | Apostolos Tzitzikostas | Tzitzikostas! | | he | 2024-12-01 | | 2025-12
org:Europol | Executive Director | Rob Wainwright | Wainwright | | he | 2009-04 | 2018-05-01 | 2018-05-01
org:Europol | Executive Director | Catherine De Bolle | De Bolle! | | she | 2018-05-02 | | 2025-12
org:FAO | Director-General | Jacques Diouf | Diouf | | he | 1994-01-01 | 2011-12-31 | 2011-12-31
org:FAO | Director-General | José Graziano da Silva | Graziano da Silva! | Jose Graziano | he | 2012-01-01 | 2019-07-31 | 2019-07-31
org:FAO | Director-General | Qu Dongyu | Qu | Dongyu Qu | he | 2019-08-01 | | 2025-12
org:Frontex | Executive Director | Fabrice Leggeri | Leggeri! | | he | 2015-01 | 2022-04-29 | 2022-04-29
org:Frontex | Executive Director | Hans Leijtens | Leijtens! | | he | 2023-03-01 | | 2025-12
org:GCC | Secretary General | Abdullatif al-Zayani | Zayani! | Abdullatif bin Rashid al-Zayani; Abdul Latif al-Zayani; Abdullatif Al Zayani | he | 2011-04-01 | 2020-01-31 | 2020-01-31
org:GCC | Secretary General | Nayef al-Hajraf | Hajraf! | Nayef Al-Hajraf; Nayef Falah Al-Hajraf | he | 2020-02-01 | 2023-01-31 | 2023-01-31
org:GCC | Secretary General | Jasem Mohamed Albudaiwi | Albudaiwi! | Jasem al-Budaiwi; Jassim al-Budaiwi; Jasem Albudaiwi; Jasem Mohammed Al-Budaiwi | he | 2023-02-01 | | 2025-12
org:Gavi | Chief Executive | Seth Berkley | Berkley | | he | 2011-08 | 2023-08 | 2023-08
org:Gavi | Chief Executive | Sania Nishtar | Nishtar! | | she | 2024-03-18 | | 2025-12
org:GlobalFund | Executive Director | Mark Dybul | Dybul! | | he | 2013-01 | 2017-05 | 2017-05
org:GlobalFund | Executive Director | Peter Sands | Sands | | he | 2018-03 | | 2025-12
org:IAEA | Deputy Director General | Tero Varjoranta | Varjoranta! | | he | 2013-10 | 2018-05-11 | 2018-05-11
org:IAEA | Deputy Director General | Massimo Aparo | Aparo! | | he | 2018-07 | 2025 | 2025
org:IAEA | Director General | Mohamed ElBaradei | ElBaradei! | Mohammed ElBaradei; Mohamed El Baradei; Mohamed el-Baradei | he | 1997-12-01 | 2009-11-30 | 2009-11-30
org:IAEA | Director General | Yukiya Amano | Amano! | | he | 2009-12-01 | 2019-07-18 | 2019-07-18
org:IAEA | Director General | Rafael Grossi | Grossi! | Rafael Mariano Grossi | he | 2019-12-03 | | 2026-06
org:ICAO | Secretary General | Fang Liu | Liu | Liu Fang | she | 2015-08-01 | 2021-07-31 | 2021-07-31
org:ICAO | Secretary General | Juan Carlos Salazar | Salazar | | he | 2021-08-01 | | 2025-12
org:ICC | Deputy Prosecutor | James Stewart | Stewart | | he | 2013-03 | 2022-03 | 2022-03
org:ICC | Deputy Prosecutor | Mame Mandiaye Niang | Niang | Mandiaye Niang | he | 2022-03 | | 2025-12
org:ICC | Deputy Prosecutor | Nazhat Shameem Khan | Khan | | she | 2022-03 | | 2025-12
org:ICC | President | Philippe Kirsch | Kirsch! | | he | 2003-03-11 | 2009-03-10 | 2009-03-10
org:ICC | President | Sang-Hyun Song | Song | Song Sang-hyun | he | 2009-03-11 | 2015-03-10 | 2015-03-10
org:ICC | President | Silvia Fernández de Gurmendi | Fernández de Gurmendi! | | she | 2015-03-11 | 2018-03-10 | 2018-03-10
org:ICC | President | Chile Eboe-Osuji | Eboe-Osuji! | | he | 2018-03-11 | 2021-03-10 | 2021-03-10
org:ICC | President | Piotr Hofmański | Hofmański! | Piotr Hofmanski | he | 2021-03-11 | 2024-03-10 | 2024-03-10
org:ICC | President | Tomoko Akane | Akane | | she | 2024-03-11 | | 2025-12
org:ICC | Prosecutor | Luis Moreno Ocampo | Moreno Ocampo! | Luis Moreno-Ocampo | he | 2003-06-16 | 2012-06-15 | 2012-06-15
org:ICC | Prosecutor | Fatou Bensouda | Bensouda! | | she | 2012-06-15 | 2021-06-15 | 2021-06-15
org:ICC | Prosecutor | Karim Khan | Khan | Karim A. A. Khan; Karim A.A. Khan | he | 2021-06-16 | | 2025-12
org:ICC | Registrar | Peter Lewis | Lewis | | he | 2018-04 | 2023-04 | 2023-04
org:ICJ | President | Rosalyn Higgins | Higgins | | she | 2006-02-06 | 2009-02-05 | 2009-02-05
org:ICJ | President | Hisashi Owada | Owada! | | he | 2009-02-06 | 2012-02-05 | 2012-02-05
org:ICJ | President | Peter Tomka | Tomka! | | he | 2012-02-06 | 2015-02-05 | 2015-02-05
org:ICJ | President | Ronny Abraham | Abraham | | he | 2015-02-06 | 2018-02-05 | 2018-02-05
org:ICJ | President | Abdulqawi Yusuf | Yusuf | Abdulqawi Ahmed Yusuf | he | 2018-02-06 | 2021-02-07 | 2021-02-07
org:ICJ | President | Joan Donoghue | Donoghue | Joan E. Donoghue | she | 2021-02-08 | 2024-02-05 | 2024-02-05
org:ICJ | President | Nawaf Salam | Salam | | he | 2024-02-06 | 2025-01-14 | 2025-01-14
org:ICJ | President | Yuji Iwasawa | Iwasawa! | Iwasawa Yuji | he | 2025-03-03 | | 2025-12
org:ICRC | President | Jakob Kellenberger | Kellenberger! | | he | 2000-01-01 | 2012-06-30 | 2012-06-30
org:ICRC | President | Peter Maurer | Maurer | | he | 2012-07-01 | 2022-09-30 | 2022-09-30
org:ICRC | President | Mirjana Spoljaric | Spoljaric! | Mirjana Spoljaric Egger | she | 2022-10-01 | | 2025-12
org:IDB | President | Luis Alberto Moreno | Moreno | | he | 2005-10-01 | 2020-09-30 | 2020-09-30
org:IDB | President | Mauricio Claver-Carone | Claver-Carone! | Mauricio Claver Carone | he | 2020-10-01 | 2022-09-26 | 2022-09-26
org:IDB | President | Ilan Goldfajn | Goldfajn! | | he | 2022-12-19 | | 2025-12
org:IEA | Executive Director | Maria van der Hoeven | van der Hoeven! | | she | 2011-09-01 | 2015-08-31 | 2015-08-31
org:IEA | Executive Director | Fatih Birol | Birol! | | he | 2015-09-01 | | 2026-05
org:IFAD | President | Kanayo Nwanze | Nwanze! | | he | 2009-04-01 | 2017-03-31 | 2017-03-31
org:IFAD | President | Gilbert Houngbo | Houngbo! | Gilbert F. Houngbo | he | 2017-04-01 | 2022-09-30 | 2022-09-30
org:IFAD | President | Alvaro Lario | Lario! | Álvaro Lario | he | 2022-10-01 | | 2025-12
org:IFRC | President | Tadateru Konoe | Konoe! | | he | 2009-11 | 2017-11 | 2017-11
org:IFRC | President | Francesco Rocca | Rocca | | he | 2017-11 | 2023-06 | 2023-06
org:IFRC | President | Kate Forbes | Forbes | | she | 2023-12 | | 2025-12
org:IFRC | Secretary General | Elhadj As Sy | As Sy | | he | 2014-08-01 | 2020-01-31 | 2020-01-31
org:IFRC | Secretary General | Jagan Chapagain | Chapagain! | | he | 2020-02-01 | | 2025-12
org:IGAD | Executive Secretary | Mahboub Maalim | Maalim | | he | 2008-06 | 2019-11 | 2019-11
org:IGAD | Executive Secretary | Workneh Gebeyehu | Workneh! | Workineh Gebeyehu | he | 2019-12 | | 2025-12
org:ILO | Director-General | Guy Ryder | Ryder | | he | 2012-10-01 | 2022-09-30 | 2022-09-30
org:ILO | Director-General | Gilbert Houngbo | Houngbo! | Gilbert F. Houngbo | he | 2022-10-01 | | 2025-12
org:IMF | Chief Economist | Olivier Blanchard | Blanchard | | he | 2008-09 | 2015-09 | 2015-09
org:IMF | Chief Economist | Maurice Obstfeld | Obstfeld! | | he | 2015-09 | 2018-12-31 | 2018-12-31
org:IMF | Chief Economist | Gita Gopinath | Gopinath! | | she | 2019-01 | 2022-01-20 | 2022-01-20
org:IMF | Chief Economist | Pierre-Olivier Gourinchas | Gourinchas! | | he | 2022-01-24 | | 2025-12
org:IMF | First Deputy Managing Director | David Lipton | Lipton | | he | 2011-09 | 2020-02 | 2020-02
org:IMF | First Deputy Managing Director | Geoffrey Okamoto | Okamoto | | he | 2020-03 | 2022-01 | 2022-01
org:IMF | First Deputy Managing Director | Gita Gopinath | Gopinath! | | she | 2022-01-21 | 2025-08 | 2025-08
org:IMF | First Deputy Managing Director | Dan Katz | Katz | | he | 2025-10 | | 2025-12
org:IMF | Managing Director | Rodrigo de Rato | de Rato | | he | 2004-06-07 | 2007-10-31 | 2007-10-31
org:IMF | Managing Director | Dominique Strauss-Kahn | Strauss-Kahn! | | he | 2007-11-01 | 2011-05-18 | 2011-05-18
org:IMF | Managing Director | Christine Lagarde | Lagarde! | | she | 2011-07-05 | 2019-09-12 | 2019-09-12
org:IMF | Managing Director | Kristalina Georgieva | Georgieva! | | she | 2019-10-01 | | 2026-06
org:IMO | Secretary-General | Koji Sekimizu | Sekimizu! | | he | 2012-01-01 | 2015-12-31 | 2015-12-31
org:IMO | Secretary-General | Kitack Lim | Lim | Lim Kitack; Lim Ki-tack | he | 2016-01-01 | 2023-12-31 | 2023-12-31
org:IMO | Secretary-General | Arsenio Dominguez | Dominguez | | he | 2024-01-01 | | 2025-12
org:IOM | Director General | William Lacy Swing | Swing | William Swing | he | 2008-10-01 | 2018-09-30 | 2018-09-30
org:IOM | Director General | António Vitorino | Vitorino! | | he | 2018-10-01 | 2023-09-30 | 2023-09-30
org:IOM | Director General | Amy Pope | Pope | | she | 2023-10-01 | | 2025-12
org:IPCC | Chair | Rajendra Pachauri | Pachauri! | R.K. Pachauri; Rajendra K. Pachauri | he | 2002-04 | 2015-02-24 | 2015-02-24
org:IPCC | Chair | Hoesung Lee | Lee | Lee Hoesung | he | 2015-10-06 | 2023-07-26 | 2023-07-26
org:IPCC | Chair | Jim Skea | Skea! | James Skea | he | 2023-07-26 | | 2025-12
org:IRENA | Director-General | Adnan Amin | Amin | Adnan Z. Amin | he | 2011-04 | 2019-04 | 2019-04
org:IRENA | Director-General | Francesco La Camera | La Camera! | | he | 2019-04-04 | | 2025-12
org:ISA | Secretary-General | Michael Lodge | Lodge | Michael W. Lodge | he | 2017-01-01 | 2024-12-31 | 2024-12-31
org:ISA | Secretary-General | Leticia Carvalho | Carvalho | | she | 2025-01-01 | | 2025-12
org:ITU | Secretary-General | Zhao Houlin | Zhao | Houlin Zhao | he | 2015-01-01 | 2022-12-31 | 2022-12-31
org:ITU | Secretary-General | Doreen Bogdan-Martin | Bogdan-Martin! | | she | 2023-01-01 | | 2025-12
org:Interpol | President | Mireille Ballestrazzi | Ballestrazzi! | | she | 2012-11-08 | 2016-11-10 | 2016-11-10
org:Interpol | President | Meng Hongwei | Meng | | he | 2016-11-10 | 2018-10-07 | 2018-10-07
org:Interpol | President | Kim Jong-yang | Kim | Kim Jong Yang | he | 2018-11-21 | 2021-11-25 | 2021-11-25
org:Interpol | President | Ahmed Naser al-Raisi | Raisi | Ahmed Nasser al-Raisi; Ahmed Naser Al-Raisi; Ahmed al-Raisi | he | 2021-11-25 | 2025-11 | 2025-11
org:Interpol | President | Lucas Philippe | Philippe | | he | 2025-11 | | 2025-12
org:Interpol | Secretary General | Ronald Noble | Noble | | he | 2000-11-03 | 2014-11-07 | 2014-11-07
org:Interpol | Secretary General | Jürgen Stock | Stock | Juergen Stock; Jurgen Stock | he | 2014-11-07 | 2024-11-07 | 2024-11-07
org:Interpol | Secretary General | Valdecy Urquiza | Urquiza! | | he | 2024-11-07 | | 2025-12
org:NATO | Deputy Secretary-General | Alexander Vershbow | Vershbow! | Sandy Vershbow | he | 2012-02 | 2016-10 | 2016-10
org:NATO | Deputy Secretary-General | Rose Gottemoeller | Gottemoeller! | | she | 2016-10-17 | 2019-10-17 | 2019-10-17
org:NATO | Deputy Secretary-General | Mircea Geoană | Geoană! | | he | 2019-10-17 | 2024-09 | 2024-09
org:NATO | Deputy Secretary-General | Radmila Shekerinska | Shekerinska! | Radmila Šekerinska | she | 2024-12 | | 2025-12
org:NATO | Military Committee Chairman | Knud Bartels | Bartels | | he | 2012-01 | 2015-06-26 | 2015-06-26
org:NATO | Military Committee Chairman | Petr Pavel | Pavel | | he | 2015-06-26 | 2018-06-29 | 2018-06-29
org:NATO | Military Committee Chairman | Stuart Peach | Peach | Sir Stuart Peach | he | 2018-06-29 | 2021-06-25 | 2021-06-25
org:NATO | Military Committee Chairman | Rob Bauer | Bauer | | he | 2021-06-25 | 2025-01-17 | 2025-01-17
org:NATO | Military Committee Chairman | Giuseppe Cavo Dragone | Dragone! | Giuseppe Dragone | he | 2025-01-17 | | 2025-12
org:NATO | Secretary-General | Javier Solana | Solana | | he | 1995-12-05 | 1999-10-06 | 1999-10-06
org:NATO | Secretary-General | George Robertson | Robertson | Lord Robertson | he | 1999-10-14 | 2003-12-17 | 2003-12-17
org:NATO | Secretary-General | Jaap de Hoop Scheffer | de Hoop Scheffer! | | he | 2004-01-05 | 2009-08-01 | 2009-08-01
org:NATO | Secretary-General | Anders Fogh Rasmussen | Rasmussen | | he | 2009-08-01 | 2014-10-01 | 2014-10-01
org:NATO | Secretary-General | Jens Stoltenberg | Stoltenberg! | | he | 2014-10-01 | 2024-10-01 | 2024-10-01
org:NATO | Secretary-General | Mark Rutte | Rutte! | | he | 2024-10-01 | | 2026-06
org:NATO | Spokesperson | Oana Lungescu | Lungescu! | | she | 2010-12-01 | 2023-08-31 | 2023-08-31
org:NATO | Spokesperson | Allison Hart | Allison Hart | | she | 2025-06 | | 2025-12
org:NATO | Supreme Allied Commander Europe | James L. Jones | Jones | Jim Jones; James Jones | he | 2003-01-17 | 2006-12-07 | 2006-12-07
org:NATO | Supreme Allied Commander Europe | James Stavridis | Stavridis! | | he | 2009-07-02 | 2013-05-13 | 2013-05-13
org:NATO | Supreme Allied Commander Europe | Philip Breedlove | Breedlove! | Philip M. Breedlove | he | 2013-05-13 | 2016-05-04 | 2016-05-04
org:NATO | Supreme Allied Commander Europe | Curtis Scaparrotti | Scaparrotti! | Curtis M. Scaparrotti | he | 2016-05-04 | 2019-05-03 | 2019-05-03
org:NATO | Supreme Allied Commander Europe | Tod Wolters | Wolters | Tod D. Wolters | he | 2019-05-03 | 2022-07-04 | 2022-07-04
org:NATO | Supreme Allied Commander Europe | Christopher Cavoli | Cavoli! | Chris Cavoli; Christopher G. Cavoli | he | 2022-07-04 | 2025-07-04 | 2025-07-04
org:NATO | Supreme Allied Commander Europe | Alexus Grynkewich | Grynkewich! | Alexus G. Grynkewich | he | 2025-07-04 | | 2025-12
org:NDB | President | K.V. Kamath | Kamath | K. V. Kamath; Kundapur Vaman Kamath | he | 2015-07-07 | 2020-05-27 | 2020-05-27
org:NDB | President | Marcos Troyjo | Troyjo! | | he | 2020-07-07 | 2023-03-24 | 2023-03-24
org:NDB | President | Dilma Rousseff | Rousseff! | | she | 2023-03-24 | | 2025-12
org:OAS | Secretary General | José Miguel Insulza | Insulza! | Jose Insulza | he | 2005-05-26 | 2015-05-26 | 2015-05-26
org:OAS | Secretary General | Luis Almagro | Almagro! | | he | 2015-05-26 | 2025-05-26 | 2025-05-26
org:OAS | Secretary General | Albert Ramdin | Ramdin! | | he | 2025-05-26 | | 2025-12
org:OECD | Secretary-General | Ángel Gurría | Gurría! | Angel Gurria; José Ángel Gurría | he | 2006-06-01 | 2021-05-31 | 2021-05-31
org:OECD | Secretary-General | Mathias Cormann | Cormann! | | he | 2021-06-01 | | 2025-12
org:OHCHR | High Commissioner for Human Rights | Mary Robinson | Robinson | | she | 1997-09-12 | 2002-09-12 | 2002-09-12
org:OHCHR | High Commissioner for Human Rights | Louise Arbour | Arbour! | | she | 2004-07-01 | 2008-06-30 | 2008-06-30
org:OHCHR | High Commissioner for Human Rights | Navi Pillay | Pillay! | Navanethem Pillay | she | 2008-09-01 | 2014-08-31 | 2014-08-31
org:OHCHR | High Commissioner for Human Rights | Zeid Ra'ad al-Hussein | Zeid! | Zeid Raad al-Hussein; Zeid Ra'ad Al Hussein; Zeid Ra'ad Zeid al-Hussein | he | 2014-09-01 | 2018-08-31 | 2018-08-31
org:OHCHR | High Commissioner for Human Rights | Michelle Bachelet | Bachelet! | | she | 2018-09-01 | 2022-08-31 | 2022-08-31
org:OHCHR | High Commissioner for Human Rights | Volker Türk | Türk | Volker Turk; Volker Tuerk | he | 2022-10-17 | | 2026-05
org:OHCHR | Spokesperson | Ravina Shamdasani | Shamdasani! | | she | 2017 | | 2025-12
org:OHR | High Representative for Bosnia and Herzegovina | Paddy Ashdown | Ashdown! | Lord Ashdown | he | 2002-05-27 | 2006-01-31 | 2006-01-31
org:OHR | High Representative for Bosnia and Herzegovina | Miroslav Lajčák | Lajčák! | | he | 2007-07-02 | 2009-03-26 | 2009-03-26
org:OHR | High Representative for Bosnia and Herzegovina | Valentin Inzko | Inzko! | | he | 2009-03-26 | 2021-07-31 | 2021-07-31
org:OHR | High Representative for Bosnia and Herzegovina | Christian Schmidt | Schmidt | | he | 2021-08-01 | ? | 2026-05
org:OIC | Secretary General | Ekmeleddin İhsanoğlu | İhsanoğlu! | Ekmeleddin Ihsanoglu | he | 2005-01-01 | 2013-12-31 | 2013-12-31
org:OIC | Secretary General | Iyad Madani | Madani | Iyad Ameen Madani; Iyad bin Amin Madani | he | 2014-01-01 | 2016-10-31 | 2016-10-31
org:OIC | Secretary General | Yousef al-Othaimeen | Othaimeen! | Yousef bin Ahmad Al-Othaimeen; Yousef Al-Othaimeen; Youssef al-Othaimeen | he | 2016-11 | 2021-11-16 | 2021-11-16
org:OIC | Secretary General | Hissein Brahim Taha | Brahim Taha! | Hissein Taha; Hussein Ibrahim Taha; Hissein Ibrahim Taha | he | 2021-11-17 | | 2025-12
org:OIF | Secretary General | Abdou Diouf | Diouf | | he | 2003-01-01 | 2014-12-31 | 2014-12-31
org:OIF | Secretary General | Michaëlle Jean | Jean | | she | 2015-01-05 | 2019-01-02 | 2019-01-02
org:OIF | Secretary General | Louise Mushikiwabo | Mushikiwabo! | | she | 2019-01-03 | ? | 2026-05
org:OPCW | Director-General | Rogelio Pfirter | Pfirter! | | he | 2002-07-25 | 2010-07-24 | 2010-07-24
org:OPCW | Director-General | Ahmet Üzümcü | Üzümcü! | Ahmet Uzumcu | he | 2010-07-25 | 2018-07-24 | 2018-07-24
org:OPCW | Director-General | Fernando Arias | Arias | Fernando Arias González | he | 2018-07-25 | ? | 2026-05
org:OPEC | Secretary General | Abdalla El-Badri | El-Badri! | Abdullah al-Badri; Abdalla Salem El-Badri; Abdulla al-Badri | he | 2007-01-01 | 2016-07-31 | 2016-07-31
org:OPEC | Secretary General | Mohammad Barkindo | Barkindo! | Mohammed Barkindo; Mohammad Sanusi Barkindo | he | 2016-08-01 | 2022-07-05 | 2022-07-05
org:OPEC | Secretary General | Haitham al-Ghais | Ghais! | Haitham Al Ghais | he | 2022-08-01 | | 2025-12
org:OSCE | Media Freedom Representative | Dunja Mijatović | Mijatović! | Dunja Mijatovic | she | 2010-03 | 2017-03 | 2017-03
org:OSCE | Media Freedom Representative | Harlem Désir | Désir! | | he | 2017-07-19 | 2020-07-18 | 2020-07-18
org:OSCE | Media Freedom Representative | Teresa Ribeiro | Ribeiro | | she | 2020-12-04 | 2024-12 | 2024-12
org:OSCE | Office for Democratic Institutions and Human Rights Director | Michael Link | Link | | he | 2014-07 | 2017-06 | 2017-06
org:OSCE | Office for Democratic Institutions and Human Rights Director | Ingibjörg Sólrún Gísladóttir | Gísladóttir | Ingibjorg Solrun Gisladottir | she | 2017-07 | 2020-07 | 2020-07
org:OSCE | Office for Democratic Institutions and Human Rights Director | Matteo Mecacci | Mecacci! | | he | 2020-12-04 | 2024-11 | 2024-11
org:OSCE | Office for Democratic Institutions and Human Rights Director | Maria Telalian | Telalian! | | she | 2024-12 | | 2025-12
org:OSCE | Secretary General | Marc Perrin de Brichambaut | Perrin de Brichambaut! | | he | 2005-06 | 2011-06-30 | 2011-06-30
org:OSCE | Secretary General | Lamberto Zannier | Zannier! | | he | 2011-07-01 | 2017-06-30 | 2017-06-30
org:OSCE | Secretary General | Thomas Greminger | Greminger! | | he | 2017-07-18 | 2020-07-18 | 2020-07-18
org:OSCE | Secretary General | Helga Schmid | Schmid | Helga Maria Schmid | she | 2020-12-04 | 2024-09-03 | 2024-09-03
org:OSCE | Secretary General | Feridun Sinirlioğlu | Sinirlioğlu! | Feridun Sinirlioglu | he | 2024-12-20 | | 2025-12
org:OSCE | Special Monitoring Mission Chief | Ertuğrul Apakan | Apakan! | Ertugrul Apakan | he | 2014-04-02 | 2019-05-31 | 2019-05-31
org:OSCE | Special Monitoring Mission Chief | Yaşar Halit Çevik | Çevik | Yasar Halit Cevik | he | 2019-06-01 | 2022-04 | 2022-04
org:PIF | Secretary General | Meg Taylor | Taylor | Dame Meg Taylor | she | 2014-12 | 2021-05 | 2021-05
org:PIF | Secretary General | Henry Puna | Puna | | he | 2021-05 | 2024-05 | 2024-05
org:PIF | Secretary General | Baron Waqa | Waqa! | | he | 2024-06 | | 2025-12
org:SADC | Executive Secretary | Stergomena Tax | Stergomena | Stergomena Lawrence Tax | she | 2013-09 | 2021-08 | 2021-08
org:SADC | Executive Secretary | Elias Magosi | Magosi! | | he | 2021-08 | | 2025-12
org:SCO | Secretary-General | Dmitry Mezentsev | Mezentsev! | Dmitri Mezentsev | he | 2013-01-01 | 2015-12-31 | 2015-12-31
org:SCO | Secretary-General | Rashid Alimov | Alimov! | | he | 2016-01-01 | 2018-12-31 | 2018-12-31
org:SCO | Secretary-General | Vladimir Norov | Norov! | | he | 2019-01-01 | 2021-12-31 | 2021-12-31
org:SCO | Secretary-General | Zhang Ming | Zhang | | he | 2022-01-01 | 2024-12-31 | 2024-12-31
org:SCO | Secretary-General | Nurlan Yermekbayev | Yermekbayev! | Nurlan Ermekbayev | he | 2025-01-01 | | 2025-12
org:UN | Climate Action Envoy | Mark Carney | Carney! | Mark J. Carney | he | 2020-03-16 | 2025-01 | 2025-01
org:UN | Communications Chief | Melissa Fleming | Fleming | | she | 2019-09-01 | | 2025-12
org:UN | Counter-Terrorism Chief | Vladimir Voronkov | Voronkov! | | he | 2017-06-21 | 2025 | 2025
org:UN | Deputy Secretary-General | Louise Fréchette | Fréchette! | | she | 1998-03-02 | 2006-03-31 | 2006-03-31
org:UN | Deputy Secretary-General | Mark Malloch Brown | Malloch Brown! | Mark Malloch-Brown | he | 2006-04-01 | 2006-12-31 | 2006-12-31
org:UN | Deputy Secretary-General | Asha-Rose Migiro | Migiro! | | she | 2007-02-05 | 2012-07-01 | 2012-07-01
org:UN | Deputy Secretary-General | Jan Eliasson | Eliasson! | | he | 2012-07-01 | 2016-12-31 | 2016-12-31
org:UN | Deputy Secretary-General | Amina Mohammed | Mohammed | Amina J. Mohammed | she | 2017-01-01 | | 2025-12
org:UN | Deputy Spokesperson | Farhan Haq | Haq | Farhan Aziz Haq | he | 2014 | | 2025-12
org:UN | Disarmament Chief | Izumi Nakamitsu | Nakamitsu! | | she | 2017-05-01 | | 2025-12
org:UN | General Assembly President | Jan Eliasson | Eliasson! | | he | 2005-09-13 | 2006-09-12 | 2006-09-12
org:UN | General Assembly President | Haya Rashed Al Khalifa | Al Khalifa | Haya Rashed al-Khalifa; Sheikha Haya Rashed Al Khalifa | she | 2006-09-12 | 2007-09-18 | 2007-09-18
org:UN | General Assembly President | Srgjan Kerim | Kerim | Srdjan Kerim | he | 2007-09-18 | 2008-09-16 | 2008-09-16
org:UN | General Assembly President | Miguel d'Escoto Brockmann | d'Escoto | Miguel D'Escoto | he | 2008-09-16 | 2009-09-15 | 2009-09-15
org:UN | General Assembly President | Ali Treki | Treki! | Ali Abdussalam Treki | he | 2009-09-15 | 2010-09-14 | 2010-09-14
org:UN | General Assembly President | Joseph Deiss | Deiss! | | he | 2010-09-14 | 2011-09-13 | 2011-09-13
org:UN | General Assembly President | Nassir Abdulaziz Al-Nasser | Al-Nasser | Nassir Abdulaziz al-Nasser | he | 2011-09-13 | 2012-09-18 | 2012-09-18
org:UN | General Assembly President | Vuk Jeremić | Jeremić! | | he | 2012-09-18 | 2013-09-17 | 2013-09-17
org:UN | General Assembly President | John Ashe | Ashe | | he | 2013-09-17 | 2014-09-16 | 2014-09-16
org:UN | General Assembly President | Sam Kutesa | Kutesa! | | he | 2014-09-16 | 2015-09-15 | 2015-09-15
org:UN | General Assembly President | Mogens Lykketoft | Lykketoft! | | he | 2015-09-15 | 2016-09-13 | 2016-09-13
org:UN | General Assembly President | Peter Thomson | Thomson | | he | 2016-09-13 | 2017-09-12 | 2017-09-12
org:UN | General Assembly President | Miroslav Lajčák | Lajčák! | | he | 2017-09-12 | 2018-09-18 | 2018-09-18
org:UN | General Assembly President | María Fernanda Espinosa | Espinosa | María Fernanda Espinosa Garcés | she | 2018-09-18 | 2019-09-17 | 2019-09-17
org:UN | General Assembly President | Tijjani Muhammad-Bande | Muhammad-Bande! | Tijjani Muhammad Bande | he | 2019-09-17 | 2020-09-15 | 2020-09-15
org:UN | General Assembly President | Volkan Bozkır | Bozkır! | Volkan Bozkir | he | 2020-09-15 | 2021-09-14 | 2021-09-14
org:UN | General Assembly President | Abdulla Shahid | Shahid | Abdullah Shahid | he | 2021-09-14 | 2022-09-13 | 2022-09-13
org:UN | General Assembly President | Csaba Kőrösi | Kőrösi! | Csaba Korosi | he | 2022-09-13 | 2023-09-05 | 2023-09-05
org:UN | General Assembly President | Dennis Francis | Francis | | he | 2023-09-05 | 2024-09-10 | 2024-09-10
org:UN | General Assembly President | Philémon Yang | Yang | | he | 2024-09-10 | 2025-09-09 | 2025-09-09
org:UN | General Assembly President | Annalena Baerbock | Baerbock! | | she | 2025-09-09 | 2026-09 | 2026-09
org:UN | General Assembly President | Khalilur Rahman | Rahman | Khalil Rahman | he | 2026-09 | | 2026-09
org:UN | Humanitarian Chief | Jan Egeland | Egeland! | | he | 2003-08 | 2006-12 | 2006-12
org:UN | Humanitarian Chief | John Holmes | Holmes | Sir John Holmes | he | 2007-03 | 2010-08 | 2010-08
org:UN | Humanitarian Chief | Valerie Amos | Amos | Baroness Amos | she | 2010-09 | 2015-05 | 2015-05
org:UN | Humanitarian Chief | Stephen O'Brien | O'Brien | | he | 2015-05-29 | 2017-08-31 | 2017-08-31
org:UN | Humanitarian Chief | Mark Lowcock | Lowcock! | | he | 2017-09-01 | 2021-06-18 | 2021-06-18
org:UN | Humanitarian Chief | Martin Griffiths | Griffiths | | he | 2021-07-19 | 2024-06-30 | 2024-06-30
org:UN | Humanitarian Chief | Tom Fletcher | Fletcher | | he | 2024-11-18 | | 2025-12
org:UN | Middle East Envoy | Robert Serry | Serry! | | he | 2007-11 | 2015-03 | 2015-03
org:UN | Middle East Envoy | Nickolay Mladenov | Mladenov! | Nikolay Mladenov | he | 2015-03 | 2020-12-31 | 2020-12-31
org:UN | Middle East Envoy | Tor Wennesland | Wennesland! | | he | 2021-01-11 | 2024-12-31 | 2024-12-31
org:UN | Peacekeeping Chief | Alain Le Roy | Le Roy! | | he | 2008-06 | 2011-08 | 2011-08
org:UN | Peacekeeping Chief | Hervé Ladsous | Ladsous! | | he | 2011-10 | 2017-03-31 | 2017-03-31
org:UN | Peacekeeping Chief | Jean-Pierre Lacroix | Lacroix | | he | 2017-04-01 | | 2025-12
org:UN | Personal Envoy for Sudan | Ramtane Lamamra | Lamamra! | Ramtane Lamamara | he | 2023-11-17 | | 2025-12
org:UN | Personal Envoy for Western Sahara | Christopher Ross | Ross | | he | 2009-01 | 2017-04 | 2017-04
org:UN | Personal Envoy for Western Sahara | Horst Köhler | Köhler | Horst Koehler | he | 2017-08 | 2019-05 | 2019-05
org:UN | Personal Envoy for Western Sahara | Staffan de Mistura | de Mistura! | | he | 2021-11-01 | | 2025-12
org:UN | Political Affairs Chief | Ibrahim Gambari | Gambari! | | he | 2005-07 | 2007-03 | 2007-03
org:UN | Political Affairs Chief | B. Lynn Pascoe | Pascoe | Lynn Pascoe | he | 2007-03 | 2012-06 | 2012-06
org:UN | Political Affairs Chief | Jeffrey Feltman | Feltman! | | he | 2012-07-02 | 2018-03-31 | 2018-03-31
org:UN | Political Affairs Chief | Rosemary DiCarlo | DiCarlo! | Rosemary Di Carlo | she | 2018-05-01 | | 2025-12
org:UN | Resident Coordinator for Ukraine | Denise Brown | Brown | | she | 2022-07 | 2024 | 2024
org:UN | Resident Coordinator for Ukraine | Matthias Schmale | Schmale! | | he | 2024-08 | | 2025-12
org:UN | Secretary-General | Kofi Annan | Annan! | | he | 1997-01-01 | 2006-12-31 | 2006-12-31
org:UN | Secretary-General | Ban Ki-moon | Ban | Ban Ki Moon | he | 2007-01-01 | 2016-12-31 | 2016-12-31
org:UN | Secretary-General | António Guterres | Guterres! | Antonio Gutierres | he | 2017-01-01 | | 2026-06
org:UN | Special Envoy for Libya | Bernardino León | León | | he | 2014-08 | 2015-11 | 2015-11
org:UN | Special Envoy for Libya | Martin Kobler | Kobler! | | he | 2015-11-17 | 2017-06 | 2017-06
org:UN | Special Envoy for Libya | Ghassan Salamé | Salamé! | Ghassan Salame | he | 2017-06-22 | 2020-03-02 | 2020-03-02
org:UN | Special Envoy for Libya | Ján Kubiš | Kubiš! | | he | 2021-01-18 | 2021-12-10 | 2021-12-10
org:UN | Special Envoy for Libya | Abdoulaye Bathily | Bathily! | | he | 2022-09-02 | 2024-05 | 2024-05
org:UN | Special Envoy for Libya | Hanna Tetteh | Tetteh! | Hanna Serwaa Tetteh | she | 2025-01-24 | | 2025-12
org:UN | Special Envoy for Myanmar | Christine Schraner Burgener | Schraner Burgener! | | she | 2018-04-26 | 2021-10-31 | 2021-10-31
org:UN | Special Envoy for Myanmar | Noeleen Heyzer | Heyzer! | | she | 2021-11 | 2023-06-12 | 2023-06-12
org:UN | Special Envoy for Myanmar | Julie Bishop | Bishop | | she | 2024-04-05 | | 2025-12
org:UN | Special Envoy for Syria | Lakhdar Brahimi | Brahimi! | | he | 2012-08-17 | 2014-05-31 | 2014-05-31
org:UN | Special Envoy for Syria | Staffan de Mistura | de Mistura! | | he | 2014-07-10 | 2018-12 | 2018-12
org:UN | Special Envoy for Syria | Geir Pedersen | Pedersen | Geir O. Pedersen | he | 2019-01-07 | 2025-09 | 2025-09
org:UN | Special Envoy for Yemen | Jamal Benomar | Benomar! | | he | 2011-04 | 2015-04 | 2015-04
org:UN | Special Envoy for Yemen | Ismail Ould Cheikh Ahmed | Ould Cheikh Ahmed! | | he | 2015-04-25 | 2018-02-28 | 2018-02-28
org:UN | Special Envoy for Yemen | Martin Griffiths | Griffiths | | he | 2018-02-28 | 2021-07-19 | 2021-07-19
org:UN | Special Envoy for Yemen | Hans Grundberg | Grundberg! | | he | 2021-08-06 | | 2025-12
org:UN | Special Envoy for the Great Lakes Region | Said Djinnit | Djinnit! | | he | 2014-07 | 2019-03 | 2019-03
org:UN | Special Envoy for the Great Lakes Region | Huang Xia | Huang | | he | 2019-04 | | 2025-12
org:UN | Special Envoy for the Horn of Africa | Hanna Tetteh | Tetteh! | Hanna Serwaa Tetteh | she | 2022-03 | 2025-01-23 | 2025-01-23
org:UN | Special Rapporteur on Iran | Ahmed Shaheed | Shaheed | | he | 2011-08 | 2016-10 | 2016-10
org:UN | Special Rapporteur on Iran | Asma Jahangir | Jahangir! | | she | 2016-11 | 2018-02-11 | 2018-02-11
org:UN | Special Rapporteur on Iran | Javaid Rehman | Rehman | Javid Rehman | he | 2018-07 | 2024-07 | 2024-07
org:UN | Special Rapporteur on Iran | Mai Sato | Sato | Sato Mai | she | 2024-08-01 | | 2025-12
org:UN | Special Rapporteur on Myanmar | Yanghee Lee | Lee | Lee Yanghee | she | 2014-06 | 2020-04 | 2020-04
org:UN | Special Rapporteur on Myanmar | Tom Andrews | Andrews | Thomas Andrews | he | 2020-05 | | 2025-12
org:UN | Special Rapporteur on Torture | Juan Méndez | Méndez | | he | 2010-11 | 2016-10 | 2016-10
org:UN | Special Rapporteur on Torture | Nils Melzer | Melzer! | | he | 2016-11-01 | 2022-03-31 | 2022-03-31
org:UN | Special Rapporteur on Torture | Alice Edwards | Edwards | Alice Jill Edwards | she | 2022-08-01 | | 2025-12
org:UN | Special Rapporteur on the Palestinian Territories | Richard Falk | Falk | | he | 2008-05 | 2014-05 | 2014-05
org:UN | Special Rapporteur on the Palestinian Territories | Michael Lynk | Lynk! | | he | 2016-05 | 2022-04-30 | 2022-04-30
org:UN | Special Rapporteur on the Palestinian Territories | Francesca Albanese | Albanese | Francesca Paola Albanese | she | 2022-05-01 | | 2025-12
org:UN | Special Representative for Afghanistan | Tadamichi Yamamoto | Yamamoto | | he | 2016-06 | 2020-03 | 2020-03
org:UN | Special Representative for Afghanistan | Deborah Lyons | Lyons | | she | 2020-03 | 2022-06 | 2022-06
org:UN | Special Representative for Afghanistan | Roza Otunbayeva | Otunbayeva! | | she | 2022-09-02 | 2025-09 | 2025-09
org:UN | Special Representative for Children and Armed Conflict | Virginia Gamba | Gamba! | | she | 2017-04-12 | 2025 | 2025
org:UN | Special Representative for Children and Armed Conflict | Vanessa Frazier | Frazier | | she | 2025 | | 2025-12
org:UN | Special Representative for Colombia | Carlos Ruiz Massieu | Ruiz Massieu | | he | 2019-01 | 2025 | 2025
org:UN | Special Representative for Haiti | Helen La Lime | La Lime! | Helen Meagher La Lime | she | 2019-10 | 2023-03 | 2023-03
org:UN | Special Representative for Haiti | María Isabel Salvador | Salvador | Maria Isabel Salvador | she | 2023-04 | 2025-08 | 2025-08
org:UN | Special Representative for Iraq | Jeanine Hennis-Plasschaert | Hennis-Plasschaert! | Jeanine Hennis | she | 2018-11-01 | 2024-05-31 | 2024-05-31
org:UN | Special Representative for Iraq | Mohamed Al Hassan | Al Hassan | Mohamed al-Hassan | he | 2024-07-15 | | 2025-12
org:UN | Special Representative for Mali | Mahamat Saleh Annadif | Annadif! | Mahamat Annadif | he | 2016-01 | 2021-03 | 2021-03
org:UN | Special Representative for Mali | El-Ghassim Wane | Wane! | | he | 2021-05 | 2023-12 | 2023-12
org:UN | Special Representative for Somalia | Nicholas Kay | Kay | | he | 2013-06 | 2015-12 | 2015-12
org:UN | Special Representative for Somalia | Michael Keating | Keating | | he | 2016-01 | 2018-09 | 2018-09
org:UN | Special Representative for Somalia | James Swan | Swan | | he | 2019-06 | 2023 | 2023
org:UN | Special Representative for South Sudan | Hilde Johnson | Johnson | Hilde Frafjord Johnson | she | 2011-07 | 2014-07 | 2014-07
org:UN | Special Representative for South Sudan | Ellen Margrethe Løj | Løj! | Ellen Loej; Ellen Løj; Ellen Margrethe Loj | she | 2014-07 | 2016-11 | 2016-11
org:UN | Special Representative for South Sudan | David Shearer | Shearer | | he | 2016-12 | 2021-04 | 2021-04
org:UN | Special Representative for South Sudan | Nicholas Haysom | Haysom! | Nick Haysom | he | 2021-04 | 2025 | 2025
org:UN | Special Representative for Sudan | Volker Perthes | Perthes! | | he | 2021-01-07 | 2023-09-13 | 2023-09-13
org:UN | Special Representative for the Democratic Republic of the Congo | Martin Kobler | Kobler! | | he | 2013-07 | 2015-10 | 2015-10
org:UN | Special Representative for the Democratic Republic of the Congo | Leila Zerrougui | Zerrougui! | | she | 2018-02 | 2021-02 | 2021-02
org:UN | Special Representative for the Democratic Republic of the Congo | Bintou Keita | Keita | | she | 2021-02 | 2025-11 | 2025-11
org:UN | Special Representative on Sexual Violence in Conflict | Zainab Bangura | Bangura | Zainab Hawa Bangura | she | 2012-09 | 2017-04 | 2017-04
org:UN | Special Representative on Sexual Violence in Conflict | Pramila Patten | Patten! | | she | 2017-06 | 2025 | 2025
org:UN | Spokesperson | Michèle Montas | Montas! | Michele Montas | she | 2007-01 | 2009-11 | 2009-11
org:UN | Spokesperson | Martin Nesirky | Nesirky! | | he | 2009-12 | 2014-03-10 | 2014-03-10
org:UN | Spokesperson | Stéphane Dujarric | Dujarric! | Stephane Dujarric de la Rivière | he | 2014-03-10 | | 2025-12
org:UNAIDS | Executive Director | Michel Sidibé | Sidibé! | | he | 2009-01-01 | 2019-05-08 | 2019-05-08
org:UNAIDS | Executive Director | Winnie Byanyima | Byanyima! | | she | 2019-11-01 | | 2025-12
org:UNASUR | Secretary General | Ernesto Samper | Samper! | | he | 2014-08-22 | 2017-01-31 | 2017-01-31
org:UNCTAD | Secretary-General | Mukhisa Kituyi | Kituyi! | | he | 2013-09-01 | 2021-01-15 | 2021-01-15
org:UNCTAD | Secretary-General | Rebeca Grynspan | Grynspan! | | she | 2021-09-13 | | 2026-03
org:UNDP | Administrator | Kemal Derviş | Derviş! | Kemal Dervis | he | 2005-08-15 | 2009-02-28 | 2009-02-28
org:UNDP | Administrator | Helen Clark | Clark | | she | 2009-04-17 | 2017-04-19 | 2017-04-19
org:UNDP | Administrator | Achim Steiner | Steiner | | he | 2017-06-19 | 2025-06-16 | 2025-06-16
org:UNDP | Administrator | Alexander De Croo | De Croo! | | he | 2025-12 | | 2025-12
org:UNEP | Executive Director | Achim Steiner | Steiner | | he | 2006-06-15 | 2016-06-14 | 2016-06-14
org:UNEP | Executive Director | Erik Solheim | Solheim! | | he | 2016-06-15 | 2018-11-22 | 2018-11-22
org:UNEP | Executive Director | Inger Andersen | Andersen | | she | 2019-06 | | 2025-12
org:UNESCO | Director-General | Koïchiro Matsuura | Matsuura! | Koichiro Matsuura | he | 1999-11-15 | 2009-11-14 | 2009-11-14
org:UNESCO | Director-General | Irina Bokova | Bokova! | | she | 2009-11-15 | 2017-11-14 | 2017-11-14
org:UNESCO | Director-General | Audrey Azoulay | Azoulay! | | she | 2017-11-15 | 2025-11-14 | 2025-11-14
org:UNESCO | Director-General | Khaled El-Enany | El-Enany! | Khaled el-Enany; Khaled al-Anani | he | 2025-11-15 | | 2025-12
org:UNFCCC | Executive Secretary | Yvo de Boer | de Boer! | | he | 2006-09 | 2010-07-01 | 2010-07-01
org:UNFCCC | Executive Secretary | Christiana Figueres | Figueres! | | she | 2010-07-01 | 2016-07-17 | 2016-07-17
org:UNFCCC | Executive Secretary | Patricia Espinosa | Espinosa | | she | 2016-07-18 | 2022-07-16 | 2022-07-16
org:UNFCCC | Executive Secretary | Simon Stiell | Stiell! | | he | 2022-08-15 | | 2025-12
org:UNFPA | Executive Director | Babatunde Osotimehin | Osotimehin! | | he | 2011-01-01 | 2017-06-04 | 2017-06-04
org:UNFPA | Executive Director | Natalia Kanem | Kanem! | | she | 2017-10-03 | 2025-07 | 2025-07
org:UNHCR | High Commissioner for Refugees | Ruud Lubbers | Lubbers! | | he | 2001-01-01 | 2005-02-20 | 2005-02-20
org:UNHCR | High Commissioner for Refugees | António Guterres | Guterres! | Antonio Gutierres | he | 2005-06-15 | 2015-12-31 | 2015-12-31
org:UNHCR | High Commissioner for Refugees | Filippo Grandi | Grandi! | | he | 2016-01-01 | 2025-12-31 | 2025-12-31
org:UNHCR | High Commissioner for Refugees | Barham Salih | Salih | | he | 2026-01-01 | | 2026-05
org:UNHCR | Spokesperson | Shabia Mantoo | Mantoo! | | she | 2019 | 2024 | 2024
org:UNICEF | Executive Director | Ann Veneman | Veneman! | | she | 2005-05-01 | 2010-04-30 | 2010-04-30
org:UNICEF | Executive Director | Anthony Lake | Lake | | he | 2010-05-01 | 2017-12-31 | 2017-12-31
org:UNICEF | Executive Director | Henrietta Fore | Fore | Henrietta H. Fore | she | 2018-01-01 | 2022-01-31 | 2022-01-31
org:UNICEF | Executive Director | Catherine Russell | Russell | Catherine M. Russell | she | 2022-02-01 | | 2025-12
org:UNICEF | Spokesperson | James Elder | Elder | | he | 2020 | | 2025-12
org:UNIDO | Director General | Li Yong | Li | | he | 2013-06-28 | 2021-12-10 | 2021-12-10
org:UNIDO | Director General | Gerd Müller | Müller | Gerd Mueller | he | 2021-12-10 | | 2025-12
org:UNODC | Executive Director | Yuri Fedotov | Fedotov! | Yury Fedotov | he | 2010-09 | 2019-12-31 | 2019-12-31
org:UNODC | Executive Director | Ghada Waly | Waly! | Ghada Fathi Waly | she | 2020-02-01 | 2025-11 | 2025-11
org:UNRWA | Commissioner-General | Karen AbuZayd | AbuZayd! | Karen Koning AbuZayd | she | 2005-06 | 2009-12 | 2009-12
org:UNRWA | Commissioner-General | Filippo Grandi | Grandi! | | he | 2010-01-20 | 2014-03 | 2014-03
org:UNRWA | Commissioner-General | Pierre Krähenbühl | Krähenbühl! | Pierre Kraehenbuehl; Pierre Krahenbuhl | he | 2014-03-30 | 2019-11-06 | 2019-11-06
org:UNRWA | Commissioner-General | Philippe Lazzarini | Lazzarini! | | he | 2020-03-18 | 2026-03-31 | 2026-03-31
org:UNRWA | Spokesperson | Chris Gunness | Gunness! | | he | 2007 | 2020 | 2020
org:UNRWA | Spokesperson | Juliette Touma | Touma | | she | 2022 | | 2025-12
org:UNWTO | Secretary-General | Taleb Rifai | Rifai! | | he | 2010-01-01 | 2017-12-31 | 2017-12-31
org:UNWTO | Secretary-General | Zurab Pololikashvili | Pololikashvili! | | he | 2018-01-01 | 2025-12-31 | 2025-12-31
org:UNWomen | Executive Director | Phumzile Mlambo-Ngcuka | Mlambo-Ngcuka! | | she | 2013-08-19 | 2021-08 | 2021-08
org:UNWomen | Executive Director | Sima Bahous | Bahous! | | she | 2021-09-13 | | 2025-12
org:WFP | Executive Director | James Morris | Morris | | he | 2002-04 | 2006-11 | 2006-11
org:WFP | Executive Director | Josette Sheeran | Sheeran! | | she | 2006-11 | 2012-04 | 2012-04
org:WFP | Executive Director | Ertharin Cousin | Cousin | | she | 2012-04-05 | 2017-04-04 | 2017-04-04
org:WFP | Executive Director | David Beasley | Beasley! | | he | 2017-04-04 | 2023-04-04 | 2023-04-04
org:WFP | Executive Director | Cindy McCain | McCain | Cindy Hensley McCain | she | 2023-04-05 | ? | 2026-01
org:WHO | Chief Scientist | Soumya Swaminathan | Swaminathan! | | she | 2019-03 | 2022-11 | 2022-11
org:WHO | Chief Scientist | Jeremy Farrar | Farrar | Sir Jeremy Farrar | he | 2023-05 | | 2025-12
org:WHO | Covid-19 Technical Lead | Maria Van Kerkhove | Van Kerkhove! | | she | 2020-01 | | 2025-12
org:WHO | Director-General | Lee Jong-wook | Lee | Jong-wook Lee | he | 2003-07-21 | 2006-05-22 | 2006-05-22
org:WHO | Director-General | Margaret Chan | Chan | | she | 2007-01-04 | 2017-06-30 | 2017-06-30
org:WHO | Director-General | Tedros Adhanom Ghebreyesus | Tedros! | Tedros Ghebreyesus; Tedros Adhanom; Dr. Tedros | he | 2017-07-01 | | 2026-06
org:WHO | Emergencies Director | Mike Ryan | Ryan | Michael Ryan; Michael J. Ryan | he | 2019-03 | 2025-06 | 2025-06
org:WHO | Regional Director for Africa | Matshidiso Moeti | Moeti! | | she | 2015-02-01 | 2025-01 | 2025-01
org:WHO | Regional Director for Africa | Mohamed Janabi | Janabi | Mohamed Yakub Janabi | he | 2025-07 | | 2025-12
org:WHO | Regional Director for Europe | Hans Kluge | Kluge! | Hans Henri Kluge; Hans Henri P. Kluge | he | 2020-02-01 | | 2025-12
org:WHO | Spokesperson | Tarik Jasarevic | Jasarevic! | Tarik Jašarević | he | 2011 | | 2025-06
org:WIPO | Director General | Francis Gurry | Gurry! | | he | 2008-10-01 | 2020-09-30 | 2020-09-30
org:WIPO | Director General | Daren Tang | Tang | Tang Daren | he | 2020-10-01 | | 2025-12
org:WMO | Secretary-General | Michel Jarraud | Jarraud! | | he | 2004-01-01 | 2015-12-31 | 2015-12-31
org:WMO | Secretary-General | Petteri Taalas | Taalas! | | he | 2016-01-01 | 2023-12-31 | 2023-12-31
org:WMO | Secretary-General | Celeste Saulo | Saulo! | Andrea Celeste Saulo | she | 2024-01-01 | | 2025-12
org:WTO | Deputy Director-General | Alan Wolff | Wolff | Alan Wm. Wolff | he | 2017-10 | 2021-03 | 2021-03
org:WTO | Director-General | Supachai Panitchpakdi | Supachai! | | he | 2002-09-01 | 2005-08-31 | 2005-08-31
org:WTO | Director-General | Pascal Lamy | Lamy | | he | 2005-09-01 | 2013-08-31 | 2013-08-31
org:WTO | Director-General | Roberto Azevêdo | Azevêdo! | Roberto Azevedo; Roberto Carvalho de Azevêdo | he | 2013-09-01 | 2020-08-31 | 2020-08-31
org:WTO | Director-General | Ngozi Okonjo-Iweala | Okonjo-Iweala! | Ngozi Okonjo Iweala | she | 2021-03-01 | | 2026-05
org:WorldBank | President | James Wolfensohn | Wolfensohn! | | he | 1995-06-01 | 2005-05-31 | 2005-05-31
org:WorldBank | President | Paul Wolfowitz | Wolfowitz! | | he | 2005-06-01 | 2007-06-30 | 2007-06-30
org:WorldBank | President | Robert Zoellick | Zoellick! | | he | 2007-07-01 | 2012-06-30 | 2012-06-30
org:WorldBank | President | Jim Yong Kim | Kim | Kim Jim-yong | he | 2012-07-01 | 2019-02-01 | 2019-02-01
org:WorldBank | President | David Malpass | Malpass! | | he | 2019-04-09 | 2023-06-01 | 2023-06-01
org:WorldBank | President | Ajay Banga | Banga! | | he | 2023-06-02 | | 2025-12
`;

/** What the abbreviation in an `org:` code stands for, as a reader would name the organization. */
export const ORGANIZATION_NAMES = {
  ADB: "Asian Development Bank",
  AIIB: "Asian Infrastructure Investment Bank",
  APEC: "Asia-Pacific Economic Cooperation",
  ASEAN: "Association of Southeast Asian Nations",
  AU: "African Union",
  AfDB: "African Development Bank",
  AfricaCDC: "Africa Centres for Disease Control and Prevention",
  ArabLeague: "Arab League",
  BIS: "Bank for International Settlements",
  CARICOM: "Caribbean Community",
  CIS: "Commonwealth of Independent States",
  CSTO: "Collective Security Treaty Organization",
  CTBTO: "Comprehensive Nuclear-Test-Ban Treaty Organization",
  Commonwealth: "Commonwealth",
  CoE: "Council of Europe",
  EAC: "East African Community",
  EAEU: "Eurasian Economic Union",
  EBRD: "European Bank for Reconstruction and Development",
  ECB: "European Central Bank",
  ECHR: "European Court of Human Rights",
  ECOWAS: "Economic Community of West African States",
  EIB: "European Investment Bank",
  EMA: "European Medicines Agency",
  ESA: "European Space Agency",
  ESM: "European Stability Mechanism",
  EU: "European Union",
  Europol: "Europol",
  FAO: "Food and Agriculture Organization",
  Frontex: "Frontex",
  GCC: "Gulf Cooperation Council",
  Gavi: "Gavi, the Vaccine Alliance",
  GlobalFund: "Global Fund",
  IAEA: "International Atomic Energy Agency",
  ICAO: "International Civil Aviation Organization",
  ICC: "International Criminal Court",
  ICJ: "International Court of Justice",
  ICRC: "International Committee of the Red Cross",
  IDB: "Inter-American Development Bank",
  IEA: "International Energy Agency",
  IFAD: "International Fund for Agricultural Development",
  IFRC: "International Federation of Red Cross and Red Crescent Societies",
  IGAD: "Intergovernmental Authority on Development",
  ILO: "International Labour Organization",
  IMF: "International Monetary Fund",
  IMO: "International Maritime Organization",
  IOM: "International Organization for Migration",
  IPCC: "Intergovernmental Panel on Climate Change",
  IRENA: "International Renewable Energy Agency",
  ISA: "International Seabed Authority",
  ITU: "International Telecommunication Union",
  Interpol: "Interpol",
  NATO: "North Atlantic Treaty Organization",
  NDB: "New Development Bank",
  OAS: "Organization of American States",
  OECD: "Organisation for Economic Co-operation and Development",
  OHCHR: "Office of the United Nations High Commissioner for Human Rights",
  OHR: "Office of the High Representative in Bosnia and Herzegovina",
  OIC: "Organisation of Islamic Cooperation",
  OIF: "International Organisation of La Francophonie",
  OPCW: "Organisation for the Prohibition of Chemical Weapons",
  OPEC: "Organization of the Petroleum Exporting Countries",
  OSCE: "Organization for Security and Co-operation in Europe",
  PIF: "Pacific Islands Forum",
  SADC: "Southern African Development Community",
  SCO: "Shanghai Cooperation Organization",
  UN: "United Nations",
  UNAIDS: "UNAIDS",
  UNASUR: "Union of South American Nations",
  UNCTAD: "UN Trade and Development",
  UNDP: "United Nations Development Programme",
  UNEP: "United Nations Environment Programme",
  UNESCO: "United Nations Educational, Scientific and Cultural Organization",
  UNFCCC: "United Nations Framework Convention on Climate Change",
  UNFPA: "United Nations Population Fund",
  UNHCR: "United Nations High Commissioner for Refugees",
  UNICEF: "United Nations Children's Fund",
  UNIDO: "United Nations Industrial Development Organization",
  UNODC: "United Nations Office on Drugs and Crime",
  UNRWA: "United Nations Relief and Works Agency for Palestine Refugees",
  UNWTO: "World Tourism Organization",
  UNWomen: "UN Women",
  WFP: "World Food Programme",
  WHO: "World Health Organization",
  WIPO: "World Intellectual Property Organization",
  WMO: "World Meteorological Organization",
  WTO: "World Trade Organization",
  WorldBank: "World Bank",
} as const;
